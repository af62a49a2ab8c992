internal import ArgumentParser
internal import Reports

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the installation, the credentials and the account.",
    discussion: """
      Prints one page to paste into a bug report: program, machine, terminal, state folders, configuration, \
      credentials, identity, region, clock, and the permissions that a test of \(DoctorAccount.control) needs. \
      It contains the account's number and the caller's ARN, but no keys, tokens or passwords. Only reads.

        moonwatch doctor
        moonwatch doctor --profile audit --format json

      Exit status: 0 everything works; 1 the account cannot be used, but files can be scanned; 2 the \
      installation or the configuration is broken.
      """)

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: RunCommand.Format = .text

  @OptionGroup var account: AccountOptions
  @OptionGroup var log: LogOptions

  func run() throws {
    var report = DoctorReport()
    report.checks += DoctorMachine().checks
    report.checks += DoctorAccount(account, log).checks
    var output = try ReportOutput(path: nil)
    try output.write { bytes in
      if format == .json { report.writeJSON(&bytes) } else { report.writeText(&bytes) }
    }
    try output.finish()
    if report.status != 0 { throw ExitCode(report.status) }
  }
}
