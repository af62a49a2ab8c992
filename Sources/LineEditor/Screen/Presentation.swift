/// What is to be seen of an input, before it is known how wide the screen is.
struct Presentation {
  var prompt: Prompt
  var characters: [Character]
  var cursor: Int

  /// How each character looks; empty when all are plain.
  var inks: [EditorInk] = []
  var hint: String?

  /// A line under the input that is being typed; the cursor is at its end.
  var commandLine: String?

  /// Lines under the input.
  var notes: [String] = []
  var menu: CompletionMenu?
}

extension Editing {
  /// What is to be seen now.
  func presentation(prompt: Prompt) -> Presentation {
    var shown = Presentation(
      prompt: prompt, characters: buffer.characters, cursor: buffer.cursor,
      inks: inks(), hint: hint?.text, menu: menu)
    if let line { shown.commandLine = line.label + line.text }
    if let search { shown.notes.append(search.label) }
    if let note { shown.notes.append(note) }
    if let argument, !vi.isOn { shown.notes.append("argument: \(argument)") }
    return shown
  }

  /// What stays on the screen when the input has ended.
  func finalPresentation(prompt: Prompt) -> Presentation {
    Presentation(
      prompt: prompt, characters: buffer.characters, cursor: buffer.count,
      inks: inks(matching: false))
  }

  private func inks(matching: Bool = true) -> [EditorInk] {
    let ranges = support.style(buffer.text)
    let brackets = matching ? matchingBrackets : []
    guard !ranges.isEmpty || !brackets.isEmpty else { return [] }
    var inks = [EditorInk](repeating: .plain, count: buffer.count)
    if !ranges.isEmpty {
      var starts: [Int] = []
      starts.reserveCapacity(buffer.count)
      var offset = 0
      for character in buffer.characters {
        starts.append(offset)
        offset += character.utf8.count
      }
      for styled in ranges {
        var index = Self.firstIndex(of: styled.range.lowerBound, in: starts)
        while index < starts.count, starts[index] < styled.range.upperBound {
          inks[index] = styled.ink
          index += 1
        }
      }
    }
    for index in brackets { inks[index] = .matching }
    return inks
  }

  /// The first character that begins at or after an offset.
  private static func firstIndex(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bracket under the cursor, or before it, and the one it belongs to.
  private var matchingBrackets: [Int] {
    for place in [buffer.cursor, buffer.cursor - 1] where place >= 0 {
      if let match = buffer.matchingBracket(place) { return [place, match] }
    }
    return []
  }
}
