// What kap-phq-2-total-positive and its counterexamples share.
RuleSet: KapPhq2TotalPositiveRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-phq-2-response/phq-2-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#55758-7
* code.coding[1] = $KapScore#phq-2-total "PHQ-2 total"
* derivedFrom = Reference(QuestionnaireResponse/kap-phq-2-response)
* valueQuantity = 3 '{score}'
* interpretation.text = "positive-screen"

Instance: kap-phq-2-total-positive
InstanceOf: KapPhq2Total
Usage: #example
Title: "PHQ-2 total of 3"
Description: "A made-up result."
* insert KapPhq2TotalPositiveRules
