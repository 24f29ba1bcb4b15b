// What kap-madrs-total-moderate and its counterexamples share.
RuleSet: KapMadrsTotalModerateRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-madrs-response/madrs-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code = $KapScore#madrs-total "MADRS total"
* derivedFrom = Reference(QuestionnaireResponse/kap-madrs-response)
* valueQuantity = 24 '{score}'
* interpretation.text = "moderate"

Instance: kap-madrs-total-moderate
InstanceOf: KapMadrsTotal
Usage: #example
Title: "MADRS total of 24"
Description: "A made-up result."
* insert KapMadrsTotalModerateRules
