import Commands

@main
struct Samsvar {
    static func main() async { await Program.main() }
}
