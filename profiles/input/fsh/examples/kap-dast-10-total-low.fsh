// What kap-dast-10-total-low and its counterexamples share.
RuleSet: KapDast10TotalLowRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-dast-10-response/dast-10-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#82667-7
* code.coding[1] = $KapScore#dast-10-total "DAST-10 total"
* derivedFrom = Reference(QuestionnaireResponse/kap-dast-10-response)
* valueQuantity = 2 '{score}'
* interpretation.text = "low"

Instance: kap-dast-10-total-low
InstanceOf: KapDast10Total
Usage: #example
Title: "DAST-10 total of 2"
Description: "A made-up result."
* insert KapDast10TotalLowRules
