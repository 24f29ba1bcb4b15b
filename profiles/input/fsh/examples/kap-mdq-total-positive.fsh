// What kap-mdq-total-positive and its counterexamples share.
RuleSet: KapMdqTotalPositiveRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-mdq-response/mdq-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#84773-1
* code.coding[1] = $KapScore#mdq-total "MDQ symptoms"
* derivedFrom = Reference(QuestionnaireResponse/kap-mdq-response)
* valueQuantity = 8 '{score}'
* interpretation.text = "positive-screen"

Instance: kap-mdq-total-positive
InstanceOf: KapMdqTotal
Usage: #example
Title: "MDQ symptoms of 8"
Description: "A made-up result."
* insert KapMdqTotalPositiveRules
