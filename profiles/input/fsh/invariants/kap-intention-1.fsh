Invariant: kap-intention-1
Description: "An intention SHALL be in the patient's own words, as text."
Severity: #error
Expression: "description.text.exists()"
