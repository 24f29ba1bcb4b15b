Extension: KapFeePolicyExtension
Id: kap-fee-policy
Title: "Fee policy"
Description: "How fees are agreed."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(sliding-scale, 1..1, CodeableConcept, [["Whether fees slide: yes or no (kap-local)"]])
* insert Part(proof-of-income, 1..1, CodeableConcept, [["Whether financial documents are asked for: yes or no (kap-local)"]])
