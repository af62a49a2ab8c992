-- Finds root signing in to the console without a second factor.
-- Why: a password alone opened the account. Either root has no MFA, which is a gap by itself, or
-- somebody found a way around it.
-- Do: as for any sign-in that nobody announced; then give root a passkey or hardware MFA device.
-- Facts, documented: `MFAUsed` is "No" without MFA; AWS's own examples spell the opposite "Yes" for
-- users and "YES" for root, so both count as MFA. A record that does not say fires:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html

return rule {
  id = "root-console-login-without-mfa",
  title = "Root signed in without MFA",
  severity = "critical",
  tags = { "cis-aws-1.5", "cis-aws-4.2", "attack.t1078.004" },

  match = {
    eventSource = "signin.amazonaws.com",
    eventName = "ConsoleLogin",
    userIdentity = { type = "Root" },
    responseElements = { ConsoleLogin = "Success" },
    additionalEventData = { MFAUsed = is_not { "Yes", "YES" } },
  },

  message = "Root signed in without MFA from {sourceIPAddress}",

  examples = {
    fires = {
      {
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
        additionalEventData = {
          LoginTo = "https://console.aws.amazon.com/console/home",
          MobileVersion = "No",
          MFAUsed = "No",
        },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- the record does not say: not proven, so it counts
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T03:12:40Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        responseElements = { ConsoleLogin = "Success" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- MFA, in the spelling of AWS's example for root
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
          MobileVersion = "No",
          MFAIdentifier = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
          MFAUsed = "YES",
        },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- it did not get in
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
    },
  },
}
