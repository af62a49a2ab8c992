internal import Values
internal import System

/// A service-2.json and what stands beside it.
struct ModelFiles {
  private static let largest = 64 << 20

  let service: JSON
  let paginators: JSON?
  let endpoints: JSON?
  /// The name that the folders give: `…/SERVICE/VERSION/service-2.json`.
  let serviceName: String?

  init(_ path: String) throws(ModelError) {
    service = try Self.read(path)
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
    for path in ["\(folder)/\(name)", "\(folder)/\(name).gz"] where FileSystem.exists(path) {
      return try read(path)
    }
    return nil
  }

  private static func read(_ path: String) throws(ModelError) -> JSON {
    var bytes: [UInt8]
    do throws(SystemError) { bytes = try FileSystem.readTrusted(path) } catch {
      throw ModelError(message: error.description)
    }
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
    let files = FileSystem.files(below: "\(folder)/\(service)")
      .filter { $0.hasSuffix("/service-2.json") || $0.hasSuffix("/service-2.json.gz") }
    return files.max().map { "\(folder)/\(service)/\($0)" }
  }
}
