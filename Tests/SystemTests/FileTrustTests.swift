import Foundation
import Glibc
import Testing

@testable import System

/// What others than root and the user can change is not used.
@Suite struct FileTrustTests {
  private let folder: String

  init() throws {
    folder = "/tmp/moonwatch-trust-\(FileSystem.randomName)"
    try FileSystem.makeFolders(folder + "/inner", permissions: 0o755)
    try FileSystem.replace(folder + "/inner/file", with: Array("text".utf8), .ownerOnly)
  }

  private func fault(of path: String) -> SystemError? {
    do throws(SystemError) {
      try FileSystem.requireTrusted(path)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (0o600, 0o755, true), (0o644, 0o700, true), (0o664, 0o755, false), (0o646, 0o755, false),
    (0o644, 0o775, false), (0o644, 0o757, false), (0o644, 0o1777, true), (0o666, 0o1777, false),
  ])
  func permissionsOfTheFileAndOfItsFolderCount(file: Int, around: Int, isTrusted: Bool) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/inner/file"
    chmod(path, mode_t(file))
    chmod(folder + "/inner", mode_t(around))
    let error = fault(of: path)
    #expect((error == nil) == isTrusted, "\(error.map(String.init(describing:)) ?? "")")
    #expect((try? FileSystem.readTrusted(path)) == (isTrusted ? Array("text".utf8) : nil))
    guard let error else { return }
    let wrong = file & 0o022 != 0 ? path : folder + "/inner"
    #expect(error.path == wrong && error.isUntrusted)
    let mode = String(file & 0o022 != 0 ? file : around, radix: 8)
    #expect(error.description.contains("mode 0\(mode)"), "\(error.description)")
    #expect(error.description.hasSuffix("chmod go-w \(wrong)"), "\(error.description)")
  }

  @Test func aLinkIsAsGoodAsWhatItLeadsTo() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let link = folder + "/link"
    symlink(folder + "/inner/file", link)
    #expect(fault(of: link) == nil)
    chmod(folder + "/inner", 0o777)
    #expect(fault(of: link)?.path == folder + "/inner")
  }

  @Test func anotherUsersFileIsNamedWithItsOwner() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard geteuid() == 0 else { return print("skipped: only root can give files away") }
    let path = folder + "/inner/file"
    chown(path, 12345, 12345)
    let error = try #require(fault(of: path))
    #expect(
      error.description
        == "\(path): cannot be used: owner 12345, mode 0600: only root may own it, and only its owner "
        + "may write it. If you trust what is in it: chown 0 \(path)")
  }

  @Test func aListingLeavesOutWhatOthersCanChangeAndSaysSo() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileSystem.replace(folder + "/inner/open", with: [], .ownerOnly)
    try FileSystem.makeFolders(folder + "/public", permissions: 0o755)
    try FileSystem.replace(folder + "/public/file", with: [], .ownerOnly)
    chmod(folder + "/inner/open", 0o666)
    chmod(folder + "/public", 0o777)
    var wrong: [String] = []
    let found = FileSystem.files(below: folder, isTrusted: true) { wrong.append($0.path) }
    #expect(found == ["inner/file"])
    #expect(wrong.sorted() == [folder + "/inner/open", folder + "/public"])
    #expect(FileSystem.files(below: folder).count == 3)
  }
}
