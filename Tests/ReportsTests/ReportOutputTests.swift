import Rules
import Glibc
import Reports
import System
import Testing

@Suite struct ReportOutputTests {
  @Test func aFileAppearsOnlyWhenFinished() throws {
    let folder = try TemporaryFolder()
    var output = try ReportOutput(path: folder.path("report.json"))
    try output.write { $0 += Array("new\n".utf8) }
    try output.flush()
    #expect(folder.text("report.json") == nil)
    try output.finish()
    #expect(folder.text("report.json") == "new\n")
    #expect(folder.names == ["report.json"])
  }

  @Test func whatIsNotFinishedLeavesNoTrace() throws {
    let folder = try TemporaryFolder()
    folder.write("old", to: "report.json")
    func abandon() throws {
      var output = try ReportOutput(path: folder.path("report.json"))
      try output.write { $0 += Array(repeating: 0x78, count: 200_000) }
      #expect(folder.names.count == 2)
    }
    try abandon()
    #expect(folder.text("report.json") == "old")
    #expect(folder.names == ["report.json"])
  }

  @Test func permissionsOfAFileThatIsReplacedStay() throws {
    let folder = try TemporaryFolder()
    for mode in [0o600, 0o640, 0o666] as [mode_t] {
      folder.write("old", to: "kept")
      chmod(folder.path("kept"), mode)
      try write("new", to: folder.path("kept"))
      #expect(folder.text("kept") == "new")
      #expect(folder.mode("kept") == mode)
    }
    let mask = umask(0)
    umask(mask)
    try write("new", to: folder.path("fresh"))
    #expect(folder.mode("fresh") == 0o644 & ~mask)
  }

  @Test func aSymbolicLinkStaysAndItsFileIsReplaced() throws {
    let folder = try TemporaryFolder()
    mkdir(folder.path("sub"), 0o755)
    symlink("sub/target", folder.path("second"))
    symlink("second", folder.path("first"))
    for text in ["created", "replaced"] {
      try write(text, to: folder.path("first"))
      #expect(folder.text("sub/target") == text)
    }
    #expect(folder.names == ["first", "second", "sub"])
    #expect(folder.isLink("first") && folder.isLink("second"))
  }

  @Test func aLongReportArrivesWhole() throws {
    let folder = try TemporaryFolder()
    let report = scan((0..<5000).map { finding(message: "message \($0)") })
    var output = try ReportOutput(path: folder.path("r"))
    try NDJSONReport().write(report, to: &output)
    try output.finish()
    #expect(try folder.text("r") == written(report, as: NDJSONReport()))
  }

  @Test(
    "a bad path is an error before anything is written",
    arguments: [
      ("", "cannot create : the path is empty"),
      ("no/such/report", "cannot create no/such/report: No such file or directory"),
      ("folder", "cannot write to folder: it is a folder; name a file in it"),
      ("folder/", "cannot write to folder/: it is a folder; name a file in it"),
      ("new/", "cannot write to new/: it is a folder; name a file in it"),
      ("file/report", "cannot create file/report: Not a directory"),
      ("loop", "cannot create loop: Too many levels of symbolic links"),
      ("\u{1B}[2J/x", "cannot create \\u{1B}[2J/x: No such file or directory"),
    ] as [(Sample, String)])
  func badPaths(sample: Sample, message: String) throws {
    let name = sample.text
    let folder = try TemporaryFolder()
    mkdir(folder.path("folder"), 0o755)
    folder.write("", to: "file")
    symlink("loop", folder.path("loop"))
    let path = name.isEmpty ? "" : folder.path(name)
    let error = try #require(throws: OutputError.self) { try write("x", to: path) }
    let shown = "\(error)".split(separator: folder.root + "/", omittingEmptySubsequences: false)
    #expect(shown.joined() == message)
    #expect(folder.names == ["file", "folder", "loop"])
  }

  @Test func aFolderThatCannotBeWrittenIsAnError() throws {
    // Root may write anywhere but here.
    for path in ["/proc/report.json"] {
      let error = try #require(throws: OutputError.self) { try write("x", to: path) }
      guard case .cannotOpen(path, _) = error else {
        Issue.record("\(error)")
        continue
      }
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may write into a read-only folder"))
  func aReadOnlyFolderIsAnError() throws {
    let folder = try TemporaryFolder()
    chmod(folder.root, 0o500)
    defer { chmod(folder.root, 0o700) }
    #expect(
      throws: OutputError.cannotOpen(path: folder.path("r"), reason: "Permission denied")
    ) { try write("x", to: folder.path("r")) }
  }

  @Test func aFullDeviceIsAnError() throws {
    #expect(
      throws: OutputError.cannotWrite(path: "/dev/full", reason: "No space left on device")
    ) { try write("x", to: "/dev/full") }
    #expect(access("/dev/full", F_OK) == 0)
  }

  @Test func devicesAndPipesAreWrittenStraight() throws {
    try write("x", to: "/dev/null")
    let pipe = try Pipe()
    for path in ["/dev/fd/\(pipe.writer)", "/proc/self/fd/\(pipe.writer)"] {
      try write("through", to: path)
      #expect(pipe.read() == "through")
    }
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.path("fifo"), 0o600) == 0)
    let reader = open(folder.path("fifo"), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    try write("through", to: folder.path("fifo"))
    #expect(Pipe.read(reader) == "through")
    #expect(folder.names == ["fifo"])
  }

  @Test func aReaderThatHasGoneIsAnErrorAndNoSignal() throws {
    Signal.ignoreBrokenPipes()
    let pipe = try Pipe()
    pipe.closeReader()
    var output = ReportOutput(
      descriptor: Descriptor(pipe.writer, name: "standard output"))
    let gone = OutputError.readerGone(path: "standard output")
    try output.write { $0 += [1] }
    do throws(OutputError) {
      try output.finish()
      Issue.record("no error")
    } catch {
      #expect(error == gone)
    }
  }

  @Test func aPipeThatIsFullIsWaitedFor() async throws {
    let pipe = try Pipe()
    _ = fcntl(pipe.writer, F_SETFL, O_NONBLOCK)
    let size = 1_000_000
    let reader = Task.detached { () -> Int in
      var total = 0
      while total < size {
        let count = Pipe.read(pipe.reader).utf8.count
        if count == 0 { break }
        total += count
      }
      return total
    }
    var output = ReportOutput(descriptor: Descriptor(pipe.writer, name: "pipe"))
    try output.write { $0 += Array(repeating: 0x78, count: size) }
    try output.finish()
    #expect(await reader.value == size)
  }

  private func write(_ text: String, to path: String) throws {
    var output = try ReportOutput(path: path)
    try output.write { $0 += Array(text.utf8) }
    try output.finish()
  }
}

/// A folder that goes with its value.
private final class TemporaryFolder {
  let root: String

  init() throws {
    var template = Array("/tmp/moonwatch-reports-XXXXXX".utf8CString)
    let name = mkdtemp(&template).map { String(cString: $0) }
    root = try #require(name)
  }

  deinit {
    remove(root)
  }

  private func remove(_ path: String) {
    if Glibc.remove(path) == 0 { return }
    for name in Self.names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  func path(_ name: String) -> String { root + "/" + name }

  func write(_ text: String, to name: String) {
    let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(descriptor) }
    _ = Glibc.write(descriptor, text, text.utf8.count)
  }

  func text(_ name: String) -> String? {
    let descriptor = open(path(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var text = ""
    while case let part = Pipe.read(descriptor), !part.isEmpty { text += part }
    return text
  }

  func mode(_ name: String) -> mode_t? {
    var found = stat()
    return stat(path(name), &found) == 0 ? found.st_mode & 0o777 : nil
  }

  func isLink(_ name: String) -> Bool {
    var found = stat()
    return lstat(path(name), &found) == 0 && found.st_mode & S_IFMT == S_IFLNK
  }

  var names: [String] { Self.names(in: root) }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// The two ends of a pipe, closed with the value.
private final class Pipe: Sendable {
  let reader: Int32
  let writer: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    let made = pipe(&ends) == 0
    try #require(made)
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    close(writer)
  }

  func closeReader() { close(reader) }

  func read() -> String { Self.read(reader) }

  static func read(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
