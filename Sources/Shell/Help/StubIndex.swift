internal import Stdlib

/// All stubs that come along, by name.
final class StubIndex {
  let stubs: [Stub]
  private let byName: [String: Int]

  /// Files of stubs: those that editors read too, and what Lua's own functions do here.
  init(_ library: StandardLibrary) {
    let paths = ["stdlib/_meta", "stdlib/help"].flatMap { folder in
      library.files(below: folder).filter { path in
        // The services are known from their models.
        path.hasSuffix(".lua") && !path.hasPrefix("stdlib/_meta/aws/")
      }
    }
    stubs = paths.flatMap { path in
      StubReader.stubs(in: String(decoding: library.file(path) ?? [], as: UTF8.self))
    }
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
