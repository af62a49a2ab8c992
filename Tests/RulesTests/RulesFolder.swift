import Events
@testable import Rules
import Glibc
import LuaHost
import System
import Testing

/// A folder of rule files that goes away with the test.
final class RulesFolder {
  let path: String

  init(_ files: [String: String] = [:]) {
    var template = Array("/tmp/moonwatch-rules.XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    for (name, text) in files { write(name, text) }
  }

  deinit {
    for file in FileSystem.files(below: path).reversed() { unlink("\(path)/\(file)") }
    for folder in folders.sorted().reversed() { rmdir("\(path)/\(folder)") }
    rmdir(path)
  }

  private var folders: Set<String> = []

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) {
    var folder = ""
    for part in name.split(separator: "/").dropLast() {
      folder += folder.isEmpty ? String(part) : "/\(part)"
      mkdir("\(path)/\(folder)", 0o755)
      folders.insert(folder)
    }
    guard let file = fopen("\(path)/\(name)", "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  var pack: RulePack { RulePack(places: [path], environment: .test) }
}

extension RuleEnvironment {
  static let test = RuleEnvironment(library: .embedded)
}

/// A rule with these parts, which would load without more.
func rule(_ id: String = "r", _ parts: String = "match = { eventName = \"A\" },") -> String {
  "return rule { id = \"\(id)\", title = \"t\", severity = \"low\",\n\(parts)\n}\n"
}

/// The problems of one rule file, `line: message`; the line is left out when there is none.
func problems(_ source: String) -> [String] {
  problems(of: RuleFile(path: "a.lua", source: Array(source.utf8), root: .folder("/nonexistent")))
}

func problems(of file: RuleFile) -> [String] {
  let loader = RuleLoader(.test)
  defer { loader.end() }
  guard case .broken(let problems) = loader.load(file) else { return [] }
  return problems.map { problem in (problem.line.map { "\($0): " } ?? "") + problem.message }
}

/// Scans one event per text, in sources of their own or all in one.
func scan(
  _ folder: RulesFolder, _ sources: [[String]], jobs: Int = 1, keepDuplicates: Bool = false,
  limits: LuaLimits = LuaLimits()
) -> ScanReport {
  let environment = RuleEnvironment(library: .embedded, limits: limits)
  let pack = RulePack(places: [folder.path], environment: environment)
  #expect(pack.problems.isEmpty, "\(pack.problems)")
  let inputs = sources.enumerated().map { number, events in
    EventSource(
      name: "source-\(number)",
      origin: .bytes(Array("{\"Records\":[\(events.joined(separator: ","))]}".utf8)))
  }
  let options = ScanOptions(jobs: jobs, keepDuplicates: keepDuplicates)
  let scan = Scan(
    pack.rules, over: inputs, environment: environment, options: options, cancelled: Cancellation())
  return scan.run().report
}

/// An event with a time, an id and a name.
func event(_ number: Int, name: String = "A", _ more: String = "") -> String {
  let second = number % 60 < 10 ? "0\(number % 60)" : "\(number % 60)"
  return
    #"{"eventTime":"2026-03-01T08:00:\#(second)Z","eventID":"e\#(number)","eventName":"\#(name)"\#(more)}"#
}
