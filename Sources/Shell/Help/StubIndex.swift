internal import System

/// All stubs that come along, by name.
final class StubIndex {
  let stubs: [Stub]
  /// What names of types stand for: `"filter-pattern"|"event-pattern"`.
  let aliases: [String: String]
  private let byName: [String: Int]

  /// Files of stubs: those that editors read too, and what Lua's own functions do here.
  init(_ library: StandardLibrary) {
    let paths = ["stdlib/_meta", "stdlib/help"].flatMap { folder in
      library.files(below: folder).filter { path in
        // The services are known from their models.
        path.hasSuffix(".lua") && !path.hasPrefix("stdlib/_meta/aws/")
      }
    }
    let readers = paths.map { StubReader(String(decoding: library.file($0) ?? [], as: UTF8.self)) }
    let all = readers.flatMap(\.stubs)
    aliases = readers.reduce(into: [:]) { $0.merge($1.aliases) { first, _ in first } }
    // A class may be described in several files.
    var merged: [String: Stub] = [:]
    for stub in all {
      guard var known = merged[stub.name], known.kind == .type, stub.kind == .type else {
        merged[stub.name] = merged[stub.name] ?? stub
        continue
      }
      known.fields += stub.fields.filter { field in !known.fields.contains { $0.name == field.name }
      }
      known.overloads += stub.overloads
      if known.text.isEmpty { known.text = stub.text }
      merged[stub.name] = known
    }
    var seen: Set<String> = []
    stubs = all.compactMap { seen.insert($0.name).inserted ? merged[$0.name] : nil }
    byName = Dictionary(stubs.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  subscript(name: String) -> Stub? { byName[name].map { stubs[$0] } }

  /// What stands directly in a type or table: methods, functions and fields, by their last names.
  func members(of name: String) -> [Stub] {
    stubs.filter { stub in
      stub.name.count > name.count + 1 && stub.name.hasPrefix(name)
        && [".", ":"].contains(String(stub.name.dropFirst(name.count).prefix(1)))
        && stub.lastName.count == stub.name.count - name.count - 1
    }
  }
}
