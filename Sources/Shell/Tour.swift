internal import Scripting
internal import LuaHost
internal import Rules
internal import System

/// The guided tour: docs/tour.md, step by step. Its inputs are those of the page.
final class Tour {
  /// A section of the page.
  struct Step {
    var title: String
    /// Text between the inputs, and the inputs.
    var parts: [Part]

    enum Part: Equatable {
      case text(String)
      case input(String)
    }

    var inputs: [String] {
      parts.compactMap { if case .input(let input) = $0 { input } else { nil } }
    }
  }

  private var steps: [Step] = []
  /// The step that goes on, from 0; nil: there is no tour now.
  private var current: Int?
  /// The input of it that is next.
  private var next = 0

  /// The input that is to be tried next.
  var suggestion: String? {
    guard let current else { return nil }
    let inputs = steps[current].inputs
    return inputs.indices.contains(next) ? inputs[next] : nil
  }

  /// Reads the page.
  static func steps(of page: String) -> [Step] {
    var steps: [Step] = []
    var text: [Substring] = []
    var input: [Substring]?
    func flush() {
      let paragraph = text.joined(separator: "\n").trimmed
      text = []
      if !paragraph.isEmpty, !steps.isEmpty {
        steps[steps.count - 1].parts.append(.text(paragraph))
      }
    }
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = input {
        if line.hasPrefix("```") {
          // An empty line parts the inputs of a block.
          let inputs = lines.split(omittingEmptySubsequences: true) { $0.isEmpty }
          for lines in inputs where !steps.isEmpty {
            steps[steps.count - 1].parts.append(.input(lines.joined(separator: "\n")))
          }
          input = nil
        } else {
          input = lines + [line]
        }
      } else if line.hasPrefix("## ") {
        flush()
        steps.append(Step(title: String(line.dropFirst(3)), parts: []))
      } else if line.hasPrefix("```lua shell") {
        flush()
        input = []
      } else {
        text.append(line)
      }
    }
    flush()
    return steps
  }

  /// Moves on the tour, and gives what is to be shown.
  func go(_ where: String?, page: @autoclosure () -> String?) -> Result<String, CommandFault> {
    if steps.isEmpty {
      guard let page = page() else {
        return .failure(CommandFault(message: "stdlib has no docs/tour.md"))
      }
      steps = Self.steps(of: page)
    }
    switch `where` {
    case nil: current = current ?? 0
    case "next": current = current.map { $0 + 1 } ?? 0
    case "back": current = max(0, (current ?? 0) - 1)
    case "end":
      current = nil
      return .success("The tour has ended. .tour starts it again.")
    case let number?:
      guard let step = Int(number), steps.indices.contains(step - 1) else {
        return .failure(
          CommandFault(
            message: "expected next, back, end or a step from 1 to \(steps.count), "
              + "found \"\(number)\""))
      }
      current = step - 1
    }
    next = 0
    return .success(text)
  }

  /// An input was run: the next one of the step is due, or the next step.
  ///
  /// - Returns: what is to be shown.
  func advance(_ input: String) -> String? {
    // It may have been changed a little: another name, another number.
    guard let current, let suggestion, input.prefix(10) == suggestion.prefix(10) else { return nil }
    let before = lead(next)
    next += 1
    if self.suggestion != nil { return lead(next) == before ? nil : lead(next) }
    let tail = lead(next)
    self.current = current + 1
    next = 0
    let more = text
    return [tail, more].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The heading of a step and what comes before its first input.
  private var text: String {
    guard let current, steps.indices.contains(current) else {
      self.current = nil
      return "This is the end of the tour. .help lists what there is, .tour starts again."
    }
    let step = steps[current]
    return "[\(current + 1)/\(steps.count)] \(step.title)\n\n" + (lead(0) ?? "")
      + "\n\nPress Enter to run the input on the line, or edit it first. .tour end leaves the tour."
  }

  /// The text in front of an input of the step that goes on.
  private func lead(_ number: Int) -> String? {
    guard let current, steps.indices.contains(current) else { return nil }
    var count = 0
    var lead: String?
    for part in steps[current].parts {
      switch part {
      case .text(let text): lead = text
      case .input:
        if count == number { return lead }
        count += 1
        lead = nil
      }
    }
    return lead
  }
}

extension ShellSession {
  /// `tour(where)`
  static func tourStep(
    _ shell: ShellSession, _ frame: borrowing LuaFrame, _ place: AnyArgument
  ) throws(LuaFault) -> Int32 {
    let step = frame.isMissing(place.index) ? nil : shell.script.text(frame, place.index)
    let library = shell.rules.environment.library
    let result = shell.tour.go(
      step, page: library.file("docs/tour.md").map { String(decoding: $0, as: UTF8.self) })
    switch result {
    case .success(let text): shell.console.write(safeLines(text) + "\n")
    case .failure(let fault): throw LuaFault(.error, fault.message)
    }
    // Without a line that can be filled in, the inputs are printed.
    if !shell.console.isTerminal, let input = shell.tour.suggestion {
      shell.console.write("\n" + safeLines(input) + "\n")
    }
    return 0
  }
}

extension String {
  /// Without blanks and line ends around it.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
