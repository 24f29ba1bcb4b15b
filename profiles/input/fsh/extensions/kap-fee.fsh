Extension: KapFeeExtension
Id: kap-fee
Title: "Fee"
Description: "What one part of the course costs; a starting point for the agreed fee."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(activity, 1..1, code, [["What is paid for (kap-activity)"]])
* insert Part(text, 1..1, string, [["In words"]])
* insert Part(amount, 1..1, Money, [["The amount"]])
