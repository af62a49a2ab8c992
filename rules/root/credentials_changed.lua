-- Finds root's password or e-mail address being changed, recovered, or asked for by mail.
-- Why: whoever holds the mailbox can reset the password; a changed address takes the account away.
-- Do: a request alone: ask who sent it, secure the mailbox. A change nobody planned: AWS Support.
-- Facts. PasswordUpdated is documented:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
-- PasswordRecoveryRequested, PasswordRecoveryCompleted, EmailUpdated: observed in published rules
-- (Elastic, Datadog), in no AWS page. Documented: the e-mail API, which a management account calls,
-- and root's login profiles, which AssumeRoot makes (its task policy IAMCreateRootUserPassword).

local asked_only = { PasswordRecoveryRequested = true, StartPrimaryEmailUpdate = true }

return rule {
  id = "root-credentials-changed",
  title = "Root's password or e-mail address was changed",
  severity = "high",
  tags = { "attack.t1098" },

  match = {
    any_of {
      {
        eventSource = "signin.amazonaws.com",
        eventName = { "PasswordRecoveryRequested", "PasswordRecoveryCompleted" },
      },
      {
        eventSource = "signin.amazonaws.com",
        eventName = { "PasswordUpdated", "EmailUpdated" },
        userIdentity = { type = "Root" },
      },
      {
        eventSource = "account.amazonaws.com",
        eventName = { "StartPrimaryEmailUpdate", "AcceptPrimaryEmailUpdate" },
      },
      {
        eventSource = "iam.amazonaws.com",
        eventName = { "CreateLoginProfile", "UpdateLoginProfile", "DeleteLoginProfile" },
        userIdentity = { type = "Root" },
        ["requestParameters.userName"] = any_of { absent, is_null },
      },
    },
  },

  severity_for = function(event)
    local result = event:get("responseElements." .. event.eventName)
    if event.errorCode or event.errorMessage or result == "Failure" then
      return "low"
    end
    if asked_only[event.eventName] then
      return "medium"
    end
  end,

  message = "{eventName} for root of account {recipientAccountId} from {sourceIPAddress}",

  examples = {
    fires = {
      { -- changed by hand
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T11:05:33Z",
        eventSource = "signin.amazonaws.com",
        eventName = "PasswordUpdated",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        responseElements = { PasswordUpdated = "Success" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- "forgot password": medium
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T02:47:02Z",
        eventSource = "signin.amazonaws.com",
        eventName = "PasswordRecoveryRequested",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        responseElements = { PasswordRecoveryRequested = "Success" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- the management account gives a member account another address
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:admin",
          arn = "arn:aws:sts::111122223333:assumed-role/OrganizationAdmin/admin",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE3",
        },
        eventTime = "2026-03-14T12:11:40Z",
        eventSource = "account.amazonaws.com",
        eventName = "AcceptPrimaryEmailUpdate",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { accountId = "444455556666" },
        responseElements = { status = "ACCEPTED" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- an IAM user's own password
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/anaya",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE2",
          userName = "anaya",
        },
        eventTime = "2026-03-14T09:15:00Z",
        eventSource = "iam.amazonaws.com",
        eventName = "ChangePassword",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- root gives an IAM user a password
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T09:18:00Z",
        eventSource = "iam.amazonaws.com",
        eventName = "CreateLoginProfile",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { userName = "anaya", passwordResetRequired = true },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
