internal import Glibc
internal import JSON
internal import Stdlib

/// A service-2.json and what stands beside it.
struct ModelFiles {
  private static let largest = 64 << 20

  let service: JSON
  let paginators: JSON?
  let endpoints: JSON?
  /// The name that the folders give: `…/SERVICE/VERSION/service-2.json`.
  let serviceName: String?

  init(_ path: String) throws(ModelError) {
    guard let found = try Self.read(path) else {
      throw ModelError(message: "\(path): \(String(cString: strerror(errno)))")
    }
    service = found
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let isStandard = parts.last?.hasPrefix("service-2.json") == true
    serviceName = isStandard && parts.count >= 3 ? String(parts[parts.count - 3]) : nil
    let beside = isStandard ? (folder.isEmpty ? "." : folder) : nil
    paginators = try Self.read("paginators-1.json", beside)?["pagination"]
    endpoints = try Self.read("endpoint-rule-set-1.json", beside)
  }

  private static func read(_ name: String, _ folder: String?) throws(ModelError) -> JSON? {
    guard let folder else { return nil }
    if let plain = try read("\(folder)/\(name)") { return plain }
    return try read("\(folder)/\(name).gz")
  }

  /// Nil when there is no such file: errno says why.
  private static func read(_ path: String) throws(ModelError) -> JSON? {
    guard var bytes = StandardLibrary.read(path) else { return nil }
    if bytes.starts(with: [0x1F, 0x8B]) {
      guard let inflated = Gzip.inflate(bytes, limit: largest) else {
        throw ModelError(message: "\(path): not a whole gzip file, or too large")
      }
      bytes = inflated
    }
    do throws(JSONFault) { return try JSONDocument(bytes).root } catch {
      throw ModelError(message: "\(path): \(error.message)")
    }
  }

  /// The model of a service's newest version below a folder.
  static func newest(of service: String, in folder: String) -> String? {
    let files = StandardLibrary.list("\(folder)/\(service)")
      .filter { $0.hasSuffix("/service-2.json") || $0.hasSuffix("/service-2.json.gz") }
    return files.max().map { "\(folder)/\(service)/\($0)" }
  }
}
