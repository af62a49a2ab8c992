internal import LuaHost
internal import Predicates
internal import Values

/// The parts of a rule that have a form of their own.
extension RuleReader {
  mutating func message(
    _ table: LuaTree.LuaTable, title: String, _ extra: Set<FieldPath>
  ) -> Rule.Message? {
    do {
      switch table["message"] {
      case .function?: return .function
      case .string(let text)?:
        let template = try MessageTemplate(text)
        for field in template.fields {
          guard let unknown = EventSchema.check(field, besides: extra) else { continue }
          let hint = NearestName.hint(unknown.nearest.map { "{\($0)}" })
          fail(["message"], "message: no CloudTrail event has the field \(unknown.path)\(hint)")
        }
        return .template(template)
      case nil:
        let escaped = title.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
        return .template(try MessageTemplate(escaped))
      case let other?:
        fail(["message"], "message: expected text or a function of the event, found \(other.found)")
      }
    } catch {
      fail(["message"], "message: \(error.message)")
    }
    return nil
  }

  mutating func examples(_ table: LuaTree.LuaTable, _ extra: Set<FieldPath>) -> Rule.Examples {
    var examples = Rule.Examples()
    guard let value = table["examples"] else { return examples }
    guard case .table(let parts) = value, parts.items.isEmpty, parts.strayKeys.isEmpty else {
      fail(
        ["examples"], "examples: expected { fires = { … }, quiet = { … } }, found \(value.found)")
      return examples
    }
    for (name, list) in parts.members {
      switch name {
      case "fires": examples.fires = exampleList(list, name, extra)
      case "quiet": examples.quiet = exampleList(list, name, extra)
      default:
        let hint =
          NearestName.hint(for: name, in: ["fires", "quiet"])
        fail(
          ["examples", name], "examples has no key \"\(name)\": expected fires and quiet\(hint)")
      }
    }
    return examples
  }

  private mutating func exampleList(
    _ value: LuaTree, _ name: String, _ extra: Set<FieldPath>
  ) -> [Example] {
    guard case .table(let list) = value, list.members.isEmpty, list.strayKeys.isEmpty else {
      fail(
        ["examples", name],
        "examples.\(name): expected a list of events and file names, found \(value.found)")
      return []
    }
    return list.items.enumerated().compactMap { number, item in
      let path = ["examples", name, "\(number + 1)"]
      let line = lines.line(of: path)
      if case .string(let file) = item {
        return Example(name: file, line: line, content: .file(file))
      }
      do throws(ExampleRecord.Fault) {
        let json = try Self.event(item, extra)
        return Example(name: "\(name)[\(number + 1)]", line: line, content: .json(json))
      } catch {
        fail(
          path + (error.field.map { [$0] } ?? []),
          "examples.\(name)[\(number + 1)]: \(error.message)")
        return nil
      }
    }
  }

  /// An example event as JSON: a table as it stands, or what `record` makes of it.
  private static func event(
    _ item: LuaTree, _ extra: Set<FieldPath>
  ) throws(ExampleRecord.Fault) -> [UInt8] {
    let event: LuaTree
    switch item {
    case .table: event = item
    case .tagged("record", let fields, _):
      event = try ExampleRecord.event(fields, besides: extra)
    default:
      throw ExampleRecord.Fault(message: "expected an event or a file name, found \(item.found)")
    }
    do { return try ExampleJSON.encode(event) } catch {
      throw ExampleRecord.Fault(message: error.message)
    }
  }
}
