-- Finds root signing in to the console, with or without MFA.
-- Why: the session can do anything. Each sign-in should belong to a planned task.
-- Do: find the ticket or the person. If there is none, change root's password, which ends the session,
-- and review what the session and its source address did (`root-usage`).
-- Documented: root's ConsoleLogin is recorded in us-east-1, with `responseElements`:
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
      record { -- with MFA
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = {
          LoginTo = "https://console.aws.amazon.com/console/home", MobileVersion = "No",
          MFAIdentifier = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
          MFAUsed = "Yes",
        },
      },
      record { -- without MFA
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
      },
    },
    quiet = {
      record { -- wrong password: `root-console-login-failed`
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
      },
      record { -- an IAM user
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "IAMUser", userName = "anaya" },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "Yes" },
      },
    },
  },
}
