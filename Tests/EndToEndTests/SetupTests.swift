import Foundation
import MotoServer
import Testing

/// The steps with which `make` sets up: a step that failed is done again, one that succeeded is not.
@Suite struct SetupTests {
  /// A copy of what sets up, with programs of our own first on the PATH.
  private struct Machine {
    let scratch: Scratch

    init() throws {
      scratch = try Scratch()
      for file in [
        "Makefile", "scripts/packages.sh", "scripts/requirements.sh", "scripts/test-python.txt",
        "scripts/test-python.lock",
      ] {
        let source = Tool.root.appendingPathComponent(file)
        let target = scratch.folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: target)
      }
      try scratch.write("calls", "")
    }

    /// Puts a program of the shell on the PATH.
    func program(_ name: String, _ body: String) throws {
      let file = try scratch.write("bin/\(name)", "#!/bin/sh\n\(body)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    /// What the programs wrote to the file `calls`, in order.
    var calls: [Substring] {
      get throws {
        try String(contentsOf: scratch.folder.appendingPathComponent("calls"), encoding: .utf8)
          .split(separator: "\n")
      }
    }

    func has(_ file: String) -> Bool {
      FileManager.default.fileExists(atPath: scratch.path + "/" + file)
    }

    /// - Parameter path: the folders of programs beside those of our own.
    func run(_ words: String..., path: String = "/usr/bin:/bin") throws -> Tool.Outcome {
      try Tool.run(
        words,
        environment: [
          "PATH": "\(scratch.path)/bin:\(path)", "MAKEFLAGS": "", "MAKELEVEL": "", "MFLAGS": "",
        ],
        binary: URL(fileURLWithPath: "/usr/bin/env"), folder: scratch.folder)
    }

    func makeTools() throws -> Tool.Outcome {
      try run(
        "make", "PYTHON=\(scratch.path)/bin/fake-python", "TEST_PACKAGES=",
        ".build/test-venv/made")
    }
  }

  @Test func aHalfMadePythonEnvironmentIsMadeAgain() throws {
    let machine = try Machine()
    // `python -m venv FOLDER` makes a pip that fails while the file `cut` is there.
    try machine.program(
      "fake-python",
      """
      [ ! -e "$3" ] || exit 9
      mkdir -p "$3/bin"
      echo venv >>calls
      printf '#!/bin/sh\\necho pip >>calls\\n[ ! -e cut ]\\n' >"$3/bin/pip"
      chmod +x "$3/bin/pip"
      """)
    try machine.scratch.write("cut", "")
    let cut = try machine.makeTools()
    #expect(cut.status != 0)
    #expect(machine.has(".build/test-venv/bin/pip") && !machine.has(".build/test-venv/made"))

    try FileManager.default.removeItem(atPath: machine.scratch.path + "/cut")
    let again = try machine.makeTools()
    #expect(again.status == 0, "\(again.text)\(again.errors)")
    #expect(try machine.calls == ["venv", "pip", "venv", "pip"])

    #expect(try machine.makeTools().status == 0)
    #expect(try machine.calls.count == 4)

    // Other versions are another environment.
    let stamp = machine.scratch.path + "/.build/test-venv/made"
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: stamp)
    #expect(try machine.makeTools().status == 0)
    #expect(try machine.calls.count == 6)
  }

  /// A dpkg that has the packages of the file `packages`, lines of NAME STATUS, and an apt-get that fails
  /// while the file `cut` is there.
  private static func packages() throws -> Machine {
    let machine = try Machine()
    try machine.program(
      "dpkg-query",
      """
      shift 3
      for name; do grep "^$name " packages || status=1; done
      exit ${status:-0}
      """)
    try machine.program("dpkg", "echo dpkg $* >>calls")
    try machine.program("id", "echo 1000")
    try machine.program("sudo", "echo sudo >>calls; \"$@\"")
    try machine.program(
      "apt-get",
      """
      echo "apt-get $*" >>calls
      [ ! -e cut ] || exit 100
      [ "$1" != install ] || printf 'one installed\\ntwo installed\\n' >packages
      """)
    try machine.scratch.write("packages", "one installed\ntwo half-configured\n")
    return machine
  }

  @Test func onlyPackagesThatAreNotInstalledAreInstalled() throws {
    let machine = try Self.packages()
    try machine.scratch.write("cut", "")
    #expect(try machine.run("scripts/packages.sh", "one", "two").status != 0)
    try FileManager.default.removeItem(atPath: machine.scratch.path + "/cut")
    let before = try machine.calls.count
    let outcome = try machine.run("scripts/packages.sh", "one", "two")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "setup: installing two\n")
    let calls = try machine.calls[before...].filter { $0 != "sudo" }
    #expect(calls.count == 3 && calls[0] == "dpkg --configure -a")
    #expect(calls[1].hasPrefix("apt-get update "))
    #expect(calls[2].hasPrefix("apt-get install -y --no-install-recommends two "))

    let after = try machine.calls.count
    #expect(try machine.run("scripts/packages.sh", "one", "two").text.isEmpty)
    #expect(try machine.calls.count == after)
  }

  /// The programs that the scripts call, without those named: a machine that lacks them.
  private func folder(_ machine: Machine, of programs: [String]) throws -> String {
    for program in programs {
      let link = machine.scratch.folder.appendingPathComponent("few/\(program)")
      try FileManager.default.createDirectory(
        at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
      let places = ["/usr/bin", "/bin"].map { "\($0)/\(program)" }
      let place = try #require(places.first { FileManager.default.fileExists(atPath: $0) })
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: place)
    }
    return machine.scratch.path + "/few"
  }

  @Test func whatSetupCannotDoIsSaidWithItsCommand() throws {
    let machine = try Self.packages()
    let few = try folder(machine, of: ["sh", "sed", "tr", "grep", "head"])
    try FileManager.default.removeItem(atPath: machine.scratch.path + "/bin/sudo")
    let noSudo = try machine.run("scripts/packages.sh", "one", "two", path: few)
    #expect(noSudo.status == 2)
    #expect(noSudo.errors.contains("apt-get install -y --no-install-recommends two"))
    try FileManager.default.removeItem(atPath: machine.scratch.path + "/bin/apt-get")
    let noDebian = try machine.run("scripts/packages.sh", "one", "two", path: few)
    #expect(noDebian.status == 2)
    #expect(noDebian.errors.contains("or their equivalents, are needed: two"))

    let noGit = try machine.run("scripts/requirements.sh", "swift", path: few)
    #expect(noGit.status == 2 && noGit.errors.contains("git is missing"))
    try machine.program("git", "")
    let noSwift = try machine.run("scripts/requirements.sh", "swift", path: few)
    #expect(noSwift.status == 2 && noSwift.errors.contains("swift is not on the PATH"))
    try machine.program("swift", "echo 'cannot open libxml2.so.2' >&2; exit 127")
    let broken = try machine.run("scripts/requirements.sh", "swift", path: few)
    #expect(broken.status == 2 && broken.errors.contains("does not run: cannot open libxml2"))
    for (version, status) in [
      ("5.10", 2), ("6.2.3", 2), ("6.3", 0), ("6.3.1", 0), ("6.10", 0), ("7.0", 0),
    ] as [(String, Int32)] {
      try machine.program("swift", "echo 'Swift version \(version) (swift-RELEASE)'")
      let outcome = try machine.run("scripts/requirements.sh", "swift", path: few)
      #expect(outcome.status == status, "\(version): \(outcome.errors)")
    }
  }
}
