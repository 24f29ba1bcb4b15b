Invariant: kap-adverse-event-3
Description: "A serious adverse event SHALL have an outcome and who recorded it."
Severity: #error
Expression: "seriousness.coding.where(code = 'Serious').exists() implies (outcome.exists() and recorder.exists())"
