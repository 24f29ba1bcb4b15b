Invariant: kap-audit-event-3
Description: "An audit event SHALL have exactly one agent who asked."
Severity: #error
Expression: "agent.where(requestor = true).count() = 1"
