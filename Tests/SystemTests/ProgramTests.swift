import Glibc
import Testing

@testable import System

@Suite struct ProgramTests {
  private func run(_ script: String, input: [UInt8] = []) throws -> (RunningProgram.End, [UInt8]) {
    var program = Program(["sh", "-c", script], adding: ["GIVEN=here"])
    program.input = .pipe
    program.output = .pipe
    var running = try program.start()
    running.feed(input)
    let output = try running.output.bytesToEnd()
    return (try running.wait(), output)
  }

  @Test("a program reads its input, and gives output and status")
  func status() throws {
    let (end, output) = try run("cat; printf %s \"$GIVEN\"; exit 3", input: Array("in ".utf8))
    #expect(end == .exited(3))
    #expect(output == Array("in here".utf8))
  }

  @Test("a program that a signal ended has the status a shell gives it")
  func killed() throws {
    let (end, _) = try run("kill -TERM $$")
    #expect(end == .killed(.terminate))
    #expect(end.status == 143)
  }

  @Test("a program that reads nothing does not fail what feeds it, and gets SIGPIPE as by default")
  func brokenPipe() throws {
    Signal.ignoreBrokenPipes()
    let (end, _) = try run("exec 0<&-; exit 0", input: [UInt8](repeating: 0x61, count: 1 << 20))
    #expect(end == .exited(0))
    // It would be 0 or 1, with a message of yes, if the signal were ignored there too.
    let (piped, output) = try run("( yes; echo $? >&2 ) 2>/dev/null | head -n 1; yes | head -n 1")
    #expect(piped == .exited(0))
    #expect(output == Array("y\ny\n".utf8))
    let (ignored, _) = try run("trap | grep -q PIPE")
    #expect(ignored == .exited(1))
  }

  @Test("a program that is not there is an error")
  func absent() {
    let error = #expect(throws: SystemError.self) {
      _ = try Program(["/nowhere/program"]).start().wait()
    }
    #expect(error?.description == "/nowhere/program: cannot be started: No such file or directory")
  }

  @Test("no descriptor of this process is left open in a program")
  func descriptors() throws {
    let file = try OpenFile("/dev/null", .reading)
    let (_, output) = try run("ls /proc/self/fd")
    #expect(
      !String(decoding: output, as: UTF8.self).split(separator: "\n").contains(
        "\(file.descriptor.number)"))
  }
}
