-- Finds root's password or e-mail address being changed or recovered, and requests to do so.
-- Why: access to root's mailbox is enough to reset the password; a new address takes the account over.
-- Do: for a request, find who sent it and secure the mailbox. For an unplanned change, contact AWS Support.
-- Documented: PasswordUpdated, the e-mail API, which a management account calls, and root's login
-- profiles, which AssumeRoot creates (task policy IAMCreateRootUserPassword):
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
-- Observed: PasswordRecoveryRequested, PasswordRecoveryCompleted and EmailUpdated, in published rules
-- (Elastic, Datadog); no AWS page documents them.

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
      record { -- changed in the console
        eventSource = "signin.amazonaws.com", eventName = "PasswordUpdated",
        userIdentity = { type = "Root" },
        responseElements = { PasswordUpdated = "Success" },
      },
      record { -- "Forgot password": medium
        eventSource = "signin.amazonaws.com", eventName = "PasswordRecoveryRequested",
        userIdentity = { type = "Root" },
        responseElements = { PasswordRecoveryRequested = "Success" },
      },
      record { -- the management account changes a member account's address
        eventSource = "account.amazonaws.com", eventName = "AcceptPrimaryEmailUpdate",
        requestParameters = { accountId = "444455556666" },
        responseElements = { status = "ACCEPTED" },
      },
    },
    quiet = {
      record { -- an IAM user's own password
        eventSource = "iam.amazonaws.com", eventName = "ChangePassword",
        userIdentity = { type = "IAMUser", userName = "anaya" },
      },
      record { -- root creates a password for an IAM user
        eventSource = "iam.amazonaws.com", eventName = "CreateLoginProfile",
        userIdentity = { type = "Root" },
        requestParameters = { userName = "anaya", passwordResetRequired = true },
      },
    },
  },
}
