internal import AWS
internal import ArgumentParser
internal import Values
internal import Reports
internal import System

/// How the debug commands talk: a JSON document on standard input, one on standard output; with `--batch`, one a
/// line, until the input ends.
struct DebugExchange: ParsableArguments {
  @Flag(help: "JSON Lines in, JSON Lines out. A member \"id\" of a line is repeated in its answer.")
  var batch = false

  /// - Parameters:
  ///   - code: makes errors objects with a code, that of the `DebugFault` or this one for other errors. Without
  ///     it they are messages.
  ///   - answer: appends the members of the answer; throws when the input is not what it should be. The answer is
  ///     then `{"error":…}`, and the run goes on and ends with status 2.
  func run(code: String? = nil, _ answer: (JSON, inout [UInt8]) throws -> Void) throws {
    var output = try ReportOutput(path: nil)
    var input = InputLines(wholeInput: !batch)
    var faults = 0
    while let line = try input.next({ try output.flush() }) {
      let (bytes, fault) = reply(to: line, code, answer)
      try output.write { $0.append(contentsOf: bytes) }
      guard let fault else { continue }
      faults += 1
      Moonwatch.say(displaySafe(batch ? "line \(input.number): \(fault)" : fault))
    }
    try output.finish()
    if faults > 0 { throw ExitCode(2) }
  }

  /// The answer on one line, and what was wrong with the input.
  private func reply(
    to line: [UInt8], _ code: String?, _ answer: (JSON, inout [UInt8]) throws -> Void
  ) -> (bytes: [UInt8], fault: String?) {
    var head = Array("{".utf8)
    var members: [UInt8] = []
    var fault: String?
    do {
      let json = try JSONDocument(line).root
      if batch, let id = json["id"] {
        head.appendName("id")
        head.appendJSON(Value(id))
        head.append(UInt8(ascii: ","))
      }
      guard json.kind == .object else { throw Failure(description: "expected a JSON object") }
      try answer(json, &members)
      // A result with an id of its own keeps that.
      if members.starts(with: "\"id\":".utf8) { head = Array("{".utf8) }
      if members.isEmpty, head.last == UInt8(ascii: ",") { head.removeLast() }
    } catch {
      let problem = error as? DebugFault
      let message = problem?.message ?? (error as? JSONFault)?.message ?? "\(error)"
      fault = message
      members = []
      if let code {
        members.appendMember("error", DebugFault(problem?.code ?? code, message).value)
      } else {
        members.appendError(message)
      }
    }
    return (head + members + Array("}\n".utf8), fault)
  }
}

/// Standard input in lines, or as a whole. Empty lines are passed over.
private struct InputLines {
  let wholeInput: Bool
  /// Of the line that was given last.
  private(set) var number = 0
  private var buffer: [UInt8] = []
  private var start = 0
  /// Up to where no line ends.
  private var searched = 0
  private var isAtEnd = false

  init(wholeInput: Bool) { self.wholeInput = wholeInput }

  /// - Parameter wait: called before more input is waited for.
  mutating func next(_ wait: () throws -> Void) throws -> [UInt8]? {
    while true {
      if !wholeInput, let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<end])
        start = end + 1
        searched = start
        number += 1
        if !line.isBlank { return line }
      } else if isAtEnd {
        defer { (buffer, start, searched) = ([], 0, 0) }
        guard start < buffer.count || (wholeInput && number == 0) else { return nil }
        let rest = Array(buffer[start...])
        number += 1
        return rest.isBlank && !wholeInput ? nil : rest
      } else {
        try wait()
        try read()
      }
    }
  }

  private mutating func read() throws {
    buffer.removeSubrange(..<start)
    start = 0
    searched = buffer.count
    let chunk = try Descriptor.input.bytes() ?? []
    isAtEnd = chunk.isEmpty
    buffer += chunk
  }
}

extension [UInt8] {
  fileprivate var isBlank: Bool { allSatisfy { $0 == 0x20 || ($0 >= 9 && $0 <= 13) } }

  /// `"name":`
  mutating func appendName(_ name: String) {
    appendJSON(name)
    append(UInt8(ascii: ":"))
  }

  /// `"name":value`
  mutating func appendMember(_ name: String, _ value: Value) {
    appendName(name)
    appendJSON(value)
  }

  /// `"name":value`, with commas between them and without braces.
  mutating func appendMembers(_ members: some Sequence<(name: String, value: Value)>) {
    for (index, (name, value)) in members.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendMember(name, value)
    }
  }

  mutating func appendError(_ message: String) {
    appendName("error")
    appendJSON(message)
  }

  /// Appends `[…]` or `{…}` around items with commas between them.
  mutating func appendItems<Items: Sequence>(
    _ brackets: (StaticString, StaticString), _ items: Items,
    _ append: (inout [UInt8], Items.Element) -> Void
  ) {
    brackets.0.withUTF8Buffer { self.append(contentsOf: $0) }
    for (index, item) in items.enumerated() {
      if index > 0 { self.append(UInt8(ascii: ",")) }
      append(&self, item)
    }
    brackets.1.withUTF8Buffer { self.append(contentsOf: $0) }
  }
}

extension DebugFault {
  fileprivate var value: Value {
    .members(["code": .string(code), "message": .string(message)])
  }
}
