@main
struct Samsvar {
    static func main() {}
}
