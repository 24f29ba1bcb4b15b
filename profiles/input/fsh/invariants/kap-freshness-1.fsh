Invariant: kap-freshness-1
Description: "A freshness record SHALL state each category once, as read or failed, with the instant; a failure with its reason."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-ehr-freshness').all(extension.where(url = 'category').count() = 1 and extension.where(url = 'at').count() = 1 and extension.where(url = 'state').count() = 1 and (extension.where(url = 'state').value = 'failed' implies extension.where(url = 'reason').exists())) and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-ehr-freshness').extension.where(url = 'category').value.isDistinct()"
