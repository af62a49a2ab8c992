internal import Predicates

/// What is known of events: the documented fields, and what the events of the session have.
struct EventKnowledge {
  /// A field that events of the session have.
  struct Field {
    var types: [String]
    var count: Int
    var example: String?
    /// Values seen, most frequent first.
    var values: [(text: String, count: Int)]
  }

  /// By dotted path.
  var seen: [String: Field] = [:]

  /// Dotted paths of fields: documented ones and those seen.
  var paths: [String] {
    Set(EventSchema.fields.map(\.description)).union(seen.keys).sorted()
  }

  /// The names that can follow a path, `[]` being the record.
  func names(below path: [String]) -> [String] {
    let prefix = path.isEmpty ? "" : path.joined(separator: ".") + "."
    return Set(
      paths.compactMap { name -> String? in
        guard name.hasPrefix(prefix), name.utf8.count > prefix.utf8.count else { return nil }
        return name.dropFirst(prefix.count).split(separator: ".", maxSplits: 1).first.map(
          String.init)
      }
    ).sorted()
  }

  /// `string, 97 of them: "ConsoleLogin"`
  func detail(_ path: String) -> String? {
    guard let field = seen[path] else { return nil }
    let example = field.example.map { ", such as \($0)" } ?? ""
    return "\(field.types.joined(separator: "|"))\(example)"
  }

  func values(_ path: String) -> [(text: String, count: Int)] { seen[path]?.values ?? [] }
}
