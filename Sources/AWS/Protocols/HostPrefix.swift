/// What an operation puts in front of its endpoint's host.
enum HostPrefix {
  /// The prefix with its labels filled in; nil when the operation has none.
  static func expanded(
    _ operation: Operation, _ members: Members, in model: ServiceModel
  ) throws(ParameterFault) -> String? {
    guard let template = operation.hostPrefix else { return nil }
    var expanded = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      expanded += rest[..<open]
      let label = members[name]?.string ?? ""
      guard isLabel(label) else {
        throw ParameterFault(
          name,
          "expected a label of a host name (1 to 63 letters, digits and hyphens), found "
            + (label.isEmpty ? "nothing" : "\"\(label)\""))
      }
      expanded += label
      rest = rest[rest.index(after: close)...]
    }
    return expanded + rest
  }

  /// RFC 1123, section 2.1.
  private static func isLabel(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...63).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.last != UInt8(ascii: "-")
    else { return false }
    return bytes.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
      default: false
      }
    }
  }
}
