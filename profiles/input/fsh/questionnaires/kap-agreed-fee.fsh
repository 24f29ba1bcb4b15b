// clinical basis 1.3: sliding scale without documents.
Instance: KapAgreedFee
InstanceOf: Questionnaire
Usage: #definition
Title: "Agreed fee"
Description: "The fee that was agreed with the patient. No financial document or proof of income is asked for."
* insert FormMetadata(kap-agreed-fee, KapAgreedFee, [["Agreed fee"]], 1.0.0)
* description = "The fee that was agreed with the patient. No financial document or proof of income is asked for."
* insert Question(fee-for, choice, true, [["What the fee is for"]])
* insert Answer($KapLocal#intake-fee "Intake")
* insert Answer($KapLocal#psychotherapy-session "Psychotherapy session")
* insert Answer($KapLocal#individual-session "Individual session")
* insert Answer($KapLocal#group-session "Group session")
* insert Answer($KapLocal#course-fee "Whole course")
* insert Answer($KapLocal#other "Other")
* insert Question(amount, decimal, true, [["Agreed amount, US dollars"]])
* insert Question(sliding-scale, boolean, false, [["Is it a fee on the sliding scale?"]])
* insert Question(payment-plan, string, false, [["Payment plan"]])
* insert Question(agreed-on, date, false, [["Agreed on"]])
* insert Question(note, text, false, [["Note"]])
