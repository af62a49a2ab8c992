import Glibc
import Testing

@testable import System

@Suite struct FileSystemTests {
  /// A folder that goes away with the test.
  private final class Folder {
    let path: String

    init() throws {
      path = "/tmp/moonwatch-system-\(FileSystem.randomName)"
      try FileSystem.makeFolders(path)
    }

    deinit {
      var program = Program(["rm", "-rf", path])
      program.input = .nowhere
      _ = try? program.start().wait()
    }
  }

  @Test("a replacement appears whole, keeps the permissions, and leaves nothing beside it")
  func replacement() throws {
    let folder = try Folder()
    let path = "\(folder.path)/file"
    try FileSystem.replace(path, with: Array("one".utf8), .kept)
    #expect(chmod(path, 0o640) == 0)
    try FileSystem.replace(path, with: Array("two".utf8), .kept)
    #expect(try FileSystem.read(path) == Array("two".utf8))
    #expect(try FileStatus(path).permissions == 0o640)
    try FileSystem.replace(path, with: [], .ownerOnly)
    #expect(try FileStatus(path).permissions == 0o600)
    #expect(try FileSystem.entries(of: folder.path).map(\.name) == ["file"])
  }

  @Test("a replacement that is given up leaves the old file and nothing else")
  func givenUp() throws {
    let folder = try Folder()
    let path = "\(folder.path)/file"
    try FileSystem.replace(path, with: Array("old".utf8), .kept)
    do {
      let replacement = try FileReplacement(path, .kept)
      try replacement.descriptor.write("half")
      #expect(try FileSystem.entries(of: folder.path).count == 2)
    }
    #expect(try FileSystem.read(path) == Array("old".utf8))
    #expect(try FileSystem.entries(of: folder.path).map(\.name) == ["file"])
  }

  @Test("folders are made with those around them, by several threads at once")
  func folders() throws {
    let folder = try Folder()
    let path = "\(folder.path)/a/b/c/d"
    let failures = Monitor<[SystemError]>([])
    let threads = (0..<8).map { _ in
      Thread {
        do throws(SystemError) { try FileSystem.makeFolders(path) } catch {
          failures.change { $0.append(error) }
        }
      }
    }
    for thread in threads { thread.start() }
    for thread in threads { thread.join() }
    #expect(failures.wait(until: { _ in true }) { $0 } == [])
    #expect(FileSystem.isFolder(path))
    try FileSystem.replace("\(path)/file", with: [1], .kept)
    let error = #expect(throws: SystemError.self) { try FileSystem.makeFolders("\(path)/file/x") }
    #expect(error?.message == "cannot be made: Not a directory")
  }

  @Test("only regular files are read whole; what is missing is said to be missing")
  func reading() throws {
    let folder = try Folder()
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    for path in [folder.path, "\(folder.path)/pipe", "/dev/zero"] {
      let error = #expect(throws: SystemError.self) { try FileSystem.read(path) }
      #expect(error?.cause == .notRegular)
    }
    let error = #expect(throws: SystemError.self) { try FileSystem.read("\(folder.path)/none") }
    #expect(error?.isAbsent == true)
    #expect(error?.message == "cannot be read: No such file or directory")
  }

  @Test("files below a folder are found once, also through links that lead around")
  func below() throws {
    let folder = try Folder()
    try FileSystem.makeFolders("\(folder.path)/a/b")
    try FileSystem.replace("\(folder.path)/a/b/one", with: [], .kept)
    try FileSystem.replace("\(folder.path)/two", with: [], .kept)
    try FileSystem.replace("\(folder.path)/.hidden", with: [], .kept)
    #expect(symlink("..", "\(folder.path)/a/up") == 0)
    #expect(symlink("nowhere", "\(folder.path)/dangling") == 0)
    var problems: [SystemError] = []
    let found = FileSystem.files(below: folder.path) { problems.append($0) }
    #expect(found.sorted() == ["a/b/one", "two"])
    #expect(problems.map(\.path) == ["\(folder.path)/dangling"])
    #expect(FileSystem.link(at: "\(folder.path)/dangling") == "nowhere")
    #expect(FileSystem.link(at: folder.path) == nil)
  }

  @Test("a second open file does not get the lock of the first, until that ends")
  func locks() throws {
    let folder = try Folder()
    let path = "\(folder.path)/lock"
    do {
      let first = try OpenFile(path, [.readingAndWriting, .creating])
      #expect(try first.lock(waits: false))
      let second = try OpenFile(path, .readingAndWriting)
      #expect(try !second.lock(waits: false))
    }
    let third = try OpenFile(path, .readingAndWriting)
    // A program that another test is starting may have it for a moment.
    #expect(try third.lock(waits: true))
  }
}
