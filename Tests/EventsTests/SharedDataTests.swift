import Events
import Glibc
import Testing

/// Data that is not part of the project: `../shared`, or where MOONWATCH_SHARED says.
enum SharedData {
  static let folder: String =
    getenv("MOONWATCH_SHARED").map { String(cString: $0) }
    ?? #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/../shared"
  static let archive = folder + "/data/cloudtrail/sans-504-files.tar"
  static var isPresent: Bool { access(archive, R_OK) == 0 }
}

@Suite("Shared data") struct SharedDataTests {
  @Test(
    "3,872 files of a real account hold 30,477 events",
    .enabled(
      if: SharedData.isPresent, "no sans-504-files.tar in ../shared/data (or MOONWATCH_SHARED)"))
  func sans504() throws {
    let bytes = try #require(contents(of: SharedData.archive))
    var files = 0
    var events = 0
    var at = 0
    // ustar: a header of 512 bytes, the contents, padding to 512 bytes.
    while at + 512 <= bytes.count, bytes[at] != 0 {
      let size = bytes[at + 124..<at + 135].reduce(0) { $0 * 8 + Int($1 & 7) }
      if bytes[at + 156] == UInt8(ascii: "0") {
        let reading = Reading(Array(bytes[at + 512..<at + 512 + size]))
        #expect(reading.problems == [])
        files += 1
        events += reading.events.count
      }
      at += 512 + (size + 511) / 512 * 512
    }
    #expect(files == 3872)
    #expect(events == 30477)
  }

  private func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, count, file)
    }
  }
}
