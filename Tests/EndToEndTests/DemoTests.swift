import Foundation
import Testing

/// What `make demo` shows: the life of a control on a practice account.
@Suite struct DemoTests {
  @Test func theDemoLivesThroughAControl() throws {
    let scratch = try Scratch()
    let process = Process()
    let pipe = Pipe()
    process.executableURL = Tool.root.appendingPathComponent("scripts/demo.sh")
    process.arguments = [Tool.binary.path, scratch.path + "/demo"]
    process.currentDirectoryURL = Tool.root
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    let story = [
      "An attacker got the root password", "FAIL  First broken link: ", "APPLIED  ",
      "MANUAL", "PASS", "\"RootAccountUsageAlarm\"", "security@example.com\tALARM: ",
      "Root signed in without MFA from 203.0.113.77", "backout root-usage-monitoring quiet",
      "The actions of RootAccountUsageAlarm are disabled", "backout root-usage-monitoring undo",
      "APPLIED  ", "backout undo",
    ]
    var rest = output[...]
    for part in story {
      let found = rest.range(of: part)
      #expect(found != nil, "\(part) is not told, or not in its turn:\n\(output)")
      if let found { rest = rest[found.upperBound...] }
    }
  }
}
