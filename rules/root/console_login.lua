-- Finds root signing in to the console, with or without MFA.
-- Why: a sign-in starts a session that can do anything; it should match a planned task.
-- Do: match it with a ticket or a person. No match: end the session by changing root's password,
-- and read what the same address and session did (`root-usage`).
-- Facts, documented: root's ConsoleLogin is recorded in us-east-1, with `responseElements`:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html

return rule {
  id = "root-console-login",
  title = "Root signed in to the console",
  severity = "high",
  tags = { "cis-aws-1.7", "attack.t1078.004" },

  match = {
    eventSource = "signin.amazonaws.com",
    eventName = "ConsoleLogin",
    userIdentity = { type = "Root" },
    responseElements = { ConsoleLogin = "Success" },
  },

  message = "Root signed in from {sourceIPAddress} (MFA: {additionalEventData.MFAUsed})",

  examples = {
    fires = {
      { -- with MFA
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T10:58:03Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = {
          LoginTo = "https://console.aws.amazon.com/console/home",
          MobileVersion = "No",
          MFAIdentifier = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
          MFAUsed = "Yes",
        },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- without MFA
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T03:09:12Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- a wrong password: `root-console-login-failed`
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T02:51:30Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- an IAM user
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/anaya",
          accountId = "111122223333",
          userName = "anaya",
        },
        eventTime = "2026-03-14T08:02:19Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "Yes" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
