/// An entry of the history as a line of its file: `\n` for a line break, `\r` for a carriage return,
/// `\\` for a backslash.
enum HistoryLine {
  static func encode(_ entry: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): line.append(contentsOf: Array("\\\\".utf8))
      case 0x0A: line.append(contentsOf: Array("\\n".utf8))
      case 0x0D: line.append(contentsOf: Array("\\r".utf8))
      default: line.append(byte)
      }
    }
    return line
  }

  /// A backslash before anything else stands for itself: files that people edited are read too.
  static func decode(_ line: some Sequence<UInt8>) -> String {
    var entry: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "\\"): entry.append(byte)
        case UInt8(ascii: "n"): entry.append(0x0A)
        case UInt8(ascii: "r"): entry.append(0x0D)
        default:
          entry.append(UInt8(ascii: "\\"))
          entry.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        entry.append(byte)
      }
    }
    if isEscaped { entry.append(UInt8(ascii: "\\")) }
    return String(decoding: entry, as: UTF8.self)
  }
}
