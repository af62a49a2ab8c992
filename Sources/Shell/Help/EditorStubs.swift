package import LuaHost
package import System

/// The stubs as editors take them: those of the library, and classes for the fields of events.
///
/// In the library the fields of events are listed by their paths (`userIdentity.type`). A language server
/// wants a class for each object; these are made here, for events that are read, for `match` and for `record`.
package struct EditorStubs {
  /// A file, by its path below the folder of the stubs.
  package struct File {
    package let path: String
    package let bytes: [UInt8]
  }

  package let files: [File]

  /// - Throws: a fault when the stubs of a service cannot be made from its model.
  package init(_ library: StandardLibrary) throws(LuaFault) {
    let folder = "stdlib/_meta/"
    var files = library.files(below: "stdlib/_meta").filter { $0.hasSuffix(".lua") }
      .map { File(path: String($0.dropFirst(folder.count)), bytes: library.file($0) ?? []) }
    let source = files.first { $0.path == "event.lua" }?.bytes ?? []
    let fields =
      StubReader(String(decoding: source, as: UTF8.self)).stubs
      .first { $0.name == "events.Event" }?.fields ?? []
    files.removeAll { $0.path == "event.lua" }
    let text = EventClasses(fields).text
    files.append(File(path: "event.lua", bytes: Array(text.utf8)))
    // A folder that MOONWATCH_SHARE names has these; the binary has the models only.
    files.removeAll { $0.path.hasPrefix("aws/") }
    files += Self.modules.compactMap { path in
      library.file("stdlib/" + path).map { File(path: path, bytes: $0) }
    }
    files += try Self.kinds(library)
    files += try Self.services(library)
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Modules of the library that controls use, with their own annotations: `require` finds them by their paths.
  private static let modules = [
    "aws_names.lua", "metric_alarm/backout.lua", "metric_alarm/implement.lua",
    "metric_alarm/parameters.lua", "metric_alarm/permissions.lua", "resources.lua",
  ]

  /// A state that finds the modules of the library.
  private static func state(
    _ library: StandardLibrary, _ watched: WatchedThread
  ) throws(LuaFault) -> LuaState {
    let state = try LuaState(limits: .script, watched: watched)
    state.findModule = { name in
      let path = "stdlib/\(name.split(separator: ".").joined(separator: "/")).lua"
      return library.file(path).map { (path, $0) }
    }
    return state
  }

  /// A file for each kind of resource, as `stdlib/stubs/kind.lua` makes it.
  private static func kinds(_ library: StandardLibrary) throws(LuaFault) -> [File] {
    let watched = WatchedThread()
    defer { watched.end() }
    let state = try state(library, watched)
    var files: [File] = []
    for path in library.files(below: "stdlib/resources") where path.hasSuffix(".lua") {
      let name = path.dropFirst("stdlib/resources/".count).dropLast(".lua".count)
      let chunk = "return require(\"stubs.kind\").text(require \"resources.\(name)\")"
      if case .string(let text) = try state.run(Array(chunk.utf8), name: "stubs") {
        files.append(File(path: "resources/\(name).lua", bytes: Array(text.utf8)))
      }
    }
    return files
  }

  /// A file for each AWS service, as `stdlib/stubs/service.lua` makes it.
  private static func services(_ library: StandardLibrary) throws(LuaFault) -> [File] {
    let watched = WatchedThread()
    defer { watched.end() }
    let state = try state(library, watched)
    let chunk = """
      return require("stubs.service").text(service_name, require("json").decode(service_model))
      """
    let others: Set<String> = ["access.json", "index.json", "partitions.json"]
    var files: [File] = []
    for path in library.files(below: "stdlib/aws") where path.hasSuffix(".json") {
      let file = path.dropFirst("stdlib/aws/".count)
      if others.contains(String(file)) { continue }
      let name = String(file.dropLast(".json".count))
      state.frame.push(name)
      state.setGlobal("service_name")
      state.frame.push(String(decoding: library.file(path) ?? [], as: UTF8.self))
      state.setGlobal("service_model")
      if case .string(let text) = try state.run(Array(chunk.utf8), name: "stubs") {
        files.append(File(path: "aws/\(name).lua", bytes: Array(text.utf8)))
      }
    }
    return files
  }

  /// `.luarc.json`: what the language server reads in the folder of the rules.
  ///
  /// - Parameter folder: where the stubs are, seen from there.
  package static func configuration(stubs folder: String) -> String {
    """
    {
      "$schema": "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json",
      "runtime.version": "Lua 5.4",
      "runtime.path": ["?.lua", "lib/?.lua"],
      "runtime.builtin": {
        "debug": "disable",
        "io": "disable",
        "os": "disable",
        "package": "disable"
      },
      "workspace.library": ["\(folder)"],
      "workspace.checkThirdParty": false
    }

    """
  }
}

/// Writes a class for each object in an event.
private struct EventClasses {
  private let fields: [Stub.Part]
  private var lines = [
    "---@meta _",
    "-- Made by moonwatch stubs, from the fields that CloudTrail documents.",
  ]

  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ fields: [Stub.Part]) {
    self.fields = fields
    write(
      "events.Event", "A CloudTrail record. A field that is absent or null reads as nil.",
      leaf: { "\($0)?" }, object: { "\($0)?" })
    write(
      "rules.Match",
      "Fields that an event has to have; nested tables and dotted names mean the same.",
      leaf: { _ in "rules.Condition" }, object: { "\($0)|rules.Test" }, isDotted: true)
    write(
      "rules.Record", "Fields of an example event.", leaf: { "\($0)|rules.Test" },
      object: { "\($0)|rules.Test" })
  }

  private mutating func write(
    _ name: String, _ what: String, leaf: (String) -> String, object: (String) -> String,
    isDotted: Bool = false
  ) {
    let isOptional = name != "events.Event"
    let objects = fields.filter { part in fields.contains { $0.name.hasPrefix(part.name + ".") } }
    for path in [""] + objects.map(\.name) {
      let prefix = path.isEmpty ? "" : path + "."
      lines +=
        path.isEmpty
        ? ["", "--- \(what)", "---@class \(name)"]
        : ["", "---@class \(name).\(path)"]
      for part in fields where part.name.hasPrefix(prefix) {
        let rest = part.name.dropFirst(prefix.count)
        guard !rest.contains(".") else {
          if isDotted, path.isEmpty {
            lines.append("---@field [\"\(part.name)\"]? \(leaf(part.type)) \(part.text)")
          }
          continue
        }
        let isObject = objects.contains { $0.name == part.name }
        let list = part.type.hasSuffix("[]") && !isDotted ? "[]" : ""
        let type = isObject ? object("\(name).\(part.name)\(list)") : leaf(part.type)
        lines.append("---@field \(rest)\(isOptional ? "?" : "") \(type) \(part.text)")
      }
      if path.isEmpty, isDotted { lines.append("---@field [integer] rules.Match|rules.Test") }
    }
    if !isOptional { lines.append("") }
  }
}
