import Events
import Glibc
import Testing

@Suite("Source list") struct SourceListTests {
  @Test("finds the files of a folder below it, in the order of their bytes, without hidden ones")
  func folder() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.json", "a/2.json", "a/10.json", "B.json", "é.gz", ".DS_Store", ".git/x", "a/.x", "c/d/e",
    ] {
      try folder.write([], to: name)
    }
    let list = SourceList(paths: [folder.path])
    #expect(
      list.sources.map(\.name)
        == ["B.json", "a/10.json", "a/2.json", "b.json", "c/d/e", "é.gz"].map {
          folder.path + "/" + $0
        })
    #expect(list.problems == [])
    #expect(list.passedOver == [])
  }

  @Test("keeps the order of the arguments, and a hidden file that is named") func arguments() throws
  {
    let folder = try TemporaryFolder()
    let b = try folder.write([], to: "b")
    let hidden = try folder.write([], to: ".a")
    let list = SourceList(paths: [b, "-", hidden, b])
    #expect(list.sources.map(\.name) == [b, "standard input", hidden, b])
    #expect(list.sources[1].origin == .standardInput)
  }

  @Test("follows links, once round a circle, and opens no pipe") func links() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([], to: "real/file")
    symlink(file, folder.path + "/link")
    symlink(folder.path, folder.path + "/loop")
    let elsewhere = try TemporaryFolder()
    try elsewhere.write([], to: "far")
    symlink(elsewhere.path, folder.path + "/outside")
    mkfifo(folder.path + "/pipe", 0o600)
    let list = SourceList(paths: [folder.path + "/"])
    #expect(
      list.sources.map(\.name) == [folder.path + "/link", folder.path + "/outside/far", file])
    #expect(list.passedOver == [folder.path + "/pipe"])
    #expect(list.problems == [])
  }

  @Test("names what is not there, and goes on") func missing() throws {
    let folder = try TemporaryFolder()
    symlink("nowhere", folder.path + "/dangling")
    try folder.write([], to: "file")
    let list = SourceList(paths: [folder.path + "/no", folder.path])
    #expect(list.sources.map(\.name) == [folder.path + "/file"])
    #expect(
      list.problems
        == ["/no", "/dangling"].map {
          SourceProblem(
            name: folder.path + $0, message: "cannot be read: No such file or directory")
        })
  }

  @Test("a file that is empty is damaged, an empty pipe is not") func empty() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "empty.json")
    #expect(
      Reading(EventSource(name: path, origin: .file(path))).problems
        == ["is empty: expected CloudTrail events, found no bytes"])
    #expect(Reading(EventSource(name: "null", origin: .file("/dev/null"))).problems == [])
  }

  @Test("a file that cannot be opened or read is told") func unreadable() throws {
    let folder = try TemporaryFolder()
    let gone = folder.path + "/gone"
    #expect(
      Reading(EventSource(name: gone, origin: .file(gone))).problems
        == ["cannot be read: No such file or directory"])
    #expect(
      Reading(EventSource(name: folder.path, origin: .file(folder.path))).problems
        == ["cannot be read: Is a directory (at byte 0, before the first event)"])
  }

  @Test("files are read like bytes") func file() throws {
    let folder = try TemporaryFolder()
    let bytes = Gzip.member("{\"Records\":[\(event("a"))]}")
    let path = try folder.write(bytes, to: "named.txt")
    #expect(Reading(EventSource(name: path, origin: .file(path))) == Reading(bytes))
  }
}
