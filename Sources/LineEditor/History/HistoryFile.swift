internal import System
internal import Values

/// The file that keeps the history, an entry a line, readable by its owner only.
///
/// Several shells add to it at once: each entry is one write at the end, under a lock. When the file
/// has grown to twice the limit it is replaced by a shorter one, whole, under the same lock.
struct HistoryFile: Sendable {
  let path: String
  let limit: Int

  /// The last entries, the oldest first. A file that does not exist has none.
  func load() throws(HistoryFault) -> [String] {
    let lines: [ArraySlice<UInt8>]
    do throws(SystemError) {
      lines = Self.lines(of: try OpenFile(path).content())
    } catch {
      if error.isAbsent { return [] }
      throw HistoryFault("read", path, error)
    }
    if lines.count > 2 * limit {
      do throws(SystemError) { try shorten() } catch { throw HistoryFault("shorten", path, error) }
    }
    return lines.suffix(limit).map(HistoryLine.decode)
  }

  /// Adds an entry at the end. URLs of others than AWS are shown in it as secrets are: those of webhooks are such.
  func append(_ entry: String) throws(HistoryFault) {
    do throws(SystemError) {
      let file = try openLocked()
      var line = HistoryLine.encode(Secret.shown(urlsIn: entry, except: Self.isPlain))
      line.append(0x0A)
      // What a crash left without an end must not swallow this entry.
      let size = try file.status().size
      if size > 0, try file.descriptor.bytes(at: size - 1, count: 1) != [0x0A] {
        line.insert(0x0A, at: 0)
      }
      try file.descriptor.write(line)
    } catch {
      throw HistoryFault("write", path, error)
    }
  }

  /// Whether a URL has no secret: one of AWS or of this machine, without a query.
  private static func isPlain(_ url: Substring) -> Bool {
    let host = url.drop { $0 != "/" }.drop { $0 == "/" }.prefix { !"/?#:".contains($0) }
    return !url.contains("?") && !url.contains("@")
      && (host.hasSuffix(".amazonaws.com") || host.hasSuffix(".amazonaws.com.cn")
        || ["localhost", "127.0.0.1"].contains(host))
  }

  /// Opens the file for adding, and locks it: the one that has the name, not one replaced meanwhile.
  private func openLocked() throws(SystemError) -> OpenFile {
    while true {
      let file = try OpenFile(path, [.readingAndWriting, .atEnd, .creating])
      _ = try file.lock(waits: true)
      let opened = try file.status()
      guard let named = try? FileStatus(path), named.identity == opened.identity else { continue }
      if opened.permissions & 0o077 != 0 { try? file.setPermissions(0o600) }
      return file
    }
  }

  /// Replaces the file by one with the last entries.
  private func shorten() throws(SystemError) {
    let file = try openLocked()
    let lines = Self.lines(of: try file.content()).suffix(limit)
    // The file itself, where the name is a link to it.
    let target = FileSystem.resolved(path) ?? path
    let bytes = lines.flatMap { $0 + [0x0A] }
    try FileSystem.replace(target, with: bytes, .ownerOnly)
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A)
  }
}
