import Testing

@testable import AWS

struct ConfigurationTests {
  private static let config = """
    [default]
    region = eu-west-1
    [profile audit]
    region = eu-west-2
    [profile "with space"]
    region = eu-west-3
    [profile default]
    output = json
    [elsewhere]
    region = none
    """

  private func region(
    _ environment: [String: String], profile: String? = nil, region: String? = nil
  ) throws -> String? {
    let machine = Machine.fake(environment, config: Self.config)
    return try Configuration(
      machine, choices: Configuration.Choices(profile: profile, region: region)
    ).region()
  }

  @Test func aRegionIsTakenFromTheFirstPlaceThatHasOne() throws {
    #expect(try region([:]) == "eu-west-1")
    #expect(try region(["AWS_PROFILE": "audit"]) == "eu-west-2")
    #expect(try region(["AWS_PROFILE": "audit", "AWS_DEFAULT_PROFILE": "default"]) == "eu-west-2")
    #expect(try region(["AWS_DEFAULT_PROFILE": "with space"]) == "eu-west-3")
    #expect(try region(["AWS_PROFILE": "nobody"], profile: "audit") == "eu-west-2")
    #expect(try region(["AWS_DEFAULT_REGION": "us-east-1"]) == "us-east-1")
    #expect(try region(["AWS_DEFAULT_REGION": "us-east-1", "AWS_REGION": "x"]) == "x")
    #expect(try region(["AWS_REGION": ""]) == "eu-west-1")
    #expect(try region(["AWS_REGION": "x"], region: "us-west-2") == "us-west-2")
  }

  @Test(arguments: ["evil.example/", "a b", "-a", "a@b", "a\nb"])
  func aRegionThatCannotBePartOfAHostIsRefused(name: String) {
    let error = #expect(throws: AWSError.self) { try region(["AWS_REGION": name]) }
    #expect(error?.message.hasPrefix("AWS_REGION: expected a region") == true)
  }

  @Test func aProfileThatIsNotThereIsNamedWithTheNearest() {
    let error = #expect(throws: AWSError.self) { try region(["AWS_PROFILE": "Audti"]) }
    #expect(
      error?.message
        == "there is no profile \"Audti\", which is named by AWS_PROFILE; did you mean \"audit\"?")
    #expect(error?.code == "ProfileNotFound")
    let far = #expect(throws: AWSError.self) { try region([:], profile: "production") }
    #expect(
      far?.message
        == "there is no profile \"production\", which was asked for; there are audit, default, with space"
    )
  }

  @Test func theCredentialsFileHasProfilesAndSettingsToo() throws {
    let machine = Machine.fake(
      config: "[profile a]\nregion = x\noutput = json", credentials: "[a]\nregion = y\n[b]\n")
    let a = try Configuration(machine, choices: Configuration.Choices(profile: "a"))
    #expect(try a.region() == "y" && a.setting("output")?.text == "json")
    #expect(
      try Configuration(machine, choices: Configuration.Choices(profile: "b")).region() == nil)
  }

  @Test func filesAreWhereVariablesSay() throws {
    let files = FakeFiles(["/home/ada/my config": "[default]\nregion = here"])
    for path in ["~/my config", "$HOME/my config", "${HOME}/my config", "/home/ada/my config"] {
      let machine = Machine.fake(["AWS_CONFIG_FILE": path, "HOME": "/home/ada"], files: files)
      #expect(try Configuration(machine).region() == "here")
    }
    #expect(Machine.fake().expand("a$B${C") == "a$B${C")
  }

  @Test func aFileThatCannotBeReadIsNoErrorAndIsRemembered() throws {
    let machine = Machine(home: "/h", read: { _ in .unreadable("Permission denied") })
    let configuration = try Configuration(machine)
    #expect(configuration.configFile.problem == "Permission denied")
    #expect(configuration.credentialsFile.path == "/h/.aws/credentials")
  }
}
