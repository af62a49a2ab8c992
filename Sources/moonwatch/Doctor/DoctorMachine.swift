internal import Journals
internal import Reports
internal import System

/// What is known without a call: the program, the machine, the terminal, and where state is kept.
struct DoctorMachine {
  typealias Check = DoctorReport.Check

  var checks: [Check] { program + machine + terminal + state }

  private var program: [Check] {
    let file = ThisProcess.executable ?? "unknown"
    let share = Environment.variable("MOONWATCH_SHARE")
    return [
      Check(group: .program, name: "version", result: .information, text: Moonwatch.version),
      Check(group: .program, name: "file", result: .information, text: file),
      Check(
        group: .program, name: "rules and library", result: .information,
        text: share.map { "MOONWATCH_SHARE: \($0)" } ?? "inside the program"),
      Check(group: .program, name: "libraries", result: .information, text: libraries),
    ]
  }

  /// The shared libraries that are loaded, by the names of their files, without their versions' links.
  private var libraries: String {
    let maps = Self.file("/proc/self/maps")
    var names: Set<String> = []
    for line in maps.split(separator: "\n") {
      guard let path = line.firstIndex(of: "/").map({ line[$0...] }),
        let name = path.split(separator: "/").last, name.contains(".so"),
        ["lua", "curl", "crypto", "expat", "yaml", "isal", "simdjson", "libc.so"]
          .contains(where: { name.contains($0) })
      else { continue }
      names.insert(String(name))
    }
    return names.isEmpty ? "all inside the program" : names.sorted().joined(separator: ", ")
  }

  private var machine: [Check] {
    let system = Self.file("/etc/os-release").split(separator: "\n")
      .first { $0.hasPrefix("PRETTY_NAME=") }?.dropFirst("PRETTY_NAME=".count)
    let kernel = Self.file("/proc/sys/kernel/osrelease").split(separator: "\n").first ?? "unknown"
    #if arch(x86_64)
      let architecture = "x86_64"
    #elseif arch(arm64)
      let architecture = "arm64"
    #else
      let architecture = "unknown architecture"
    #endif
    let name = system.map { String($0).replacing("\"", with: "") } ?? "unknown system"
    let processors = ThisProcess.processors
    return [
      Check(group: .machine, name: "system", result: .information, text: name),
      Check(
        group: .machine, name: "kernel", result: .information,
        text: "Linux \(kernel), \(architecture)"),
      Check(
        group: .machine, name: "processors", result: .information, text: "\(processors)"),
    ]
  }

  private var terminal: [Check] {
    let streams = [("input", Descriptor.input), ("output", .output), ("errors", .errors)]
    let kinds = streams.map { "\($0): \($1.isTerminal ? "terminal" : "no terminal")" }
    let terminal = Terminal(descriptor: .output)
    let size = Terminal.size(descriptor: .output)
    let names = ["TERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "COLUMNS", "PAGER", "EDITOR"]
    let values = names.compactMap { name in
      Environment.variable(name).map { "\(name)=\($0)" }
    }
    return [
      Check(
        group: .terminal, name: "streams", result: .information,
        text: kinds.joined(separator: ", ")),
      Check(
        group: .terminal, name: "size", result: .information,
        text: terminal.isTerminal
          ? "\(size.columns) columns, \(size.rows) rows" : "unlimited: no terminal"),
      Check(
        group: .terminal, name: "colour", result: .information, text: terminal.colour ? "on" : "off"
      ),
      Check(
        group: .terminal, name: "variables", result: .information,
        text: values.isEmpty ? "none set" : values.joined(separator: " ")),
    ]
  }

  private var state: [Check] {
    let journal = JournalPlace.path(
      partition: "aws", account: "", endpoint: nil, variable: Environment.variable)
    return [
      folder("history folder", HistoryPlace.folder),
      folder("journal folder", journal.map(FileSystem.folder)),
    ]
  }

  /// Whether files can be made in a folder, or the folder itself where it does not exist.
  private func folder(_ name: String, _ path: String?) -> Check {
    guard let path else {
      return Check(
        group: .state, name: name, result: .fail, text: "no home folder",
        remedy: "Set HOME or XDG_STATE_HOME.")
    }
    var nearest = path
    while !FileSystem.exists(nearest), nearest != "/", nearest != "." {
      nearest = FileSystem.folder(of: nearest)
    }
    guard FileSystem.isFolder(nearest), FileSystem.isWritable(nearest) else {
      let problem = FileSystem.isFolder(nearest) ? "not writable" : "not a folder"
      return Check(
        group: .state, name: name, result: .fail,
        text: path + (nearest == path ? ": \(problem)" : ": \(nearest) is \(problem)"),
        remedy: "Give the user write access to \(nearest), or set XDG_STATE_HOME to another folder."
      )
    }
    return Check(
      group: .state, name: name, result: .pass,
      text: nearest == path ? path : "\(path) (created at its first use)")
  }

  /// The text of one of the system's files; empty when it cannot be read.
  private static func file(_ path: String) -> String {
    do throws(SystemError) {
      return String(decoding: try FileSystem.read(path, limit: 1 << 20), as: UTF8.self)
    } catch {
      return ""
    }
  }
}
