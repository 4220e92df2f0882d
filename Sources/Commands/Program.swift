import ArgumentParser
import Dispatch
import Glibc

/// The whole program: the command line, and what an interruption does.
public enum Program {
    public static func main() async {
        // A write to a closed pipe (`samsvar export … | head`) ends the program quietly.
        signal(SIGPIPE, SIG_DFL)
        signal(SIGINT, SIG_IGN)
        let interruption = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        interruption.setEventHandler {
            // Every write is a transaction or a renamed file: nothing is left half done.
            Terminal.complain("\nAvbrutt. Kjør på nytt for å gå videre der du slapp.")
            _exit(130)
        }
        interruption.resume()
        await SamsvarCommand.main()
    }
}
