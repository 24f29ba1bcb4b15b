// What kap-stock-entry-wasted and its counterexamples share.
RuleSet: KapStockEntryWastedRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "stock/example"
* code = $KapRecord#stock-entry "Entry of practice stock"
* created = "2026-11-10"
* author.identifier.system = "https://ehr.example.org/fhir"
* author.identifier.value = "Practitioner/7"
* author.display = "Dr. Sam Sample"
* extension[entry].extension[event].valueCode = #wasted
* extension[entry].extension[lot].valueString = "EXAMPLE-1"
* extension[entry].extension[amount].valueQuantity = 460 'mg'
* extension[entry].extension[at].valueInstant = "2026-11-10T17:00:00Z"

Instance: kap-stock-entry-wasted
InstanceOf: KapStockEntry
Usage: #example
Title: "What was left of a vial, wasted"
Description: "460 mg of one lot, wasted before a witness."
* insert KapStockEntryWastedRules
* extension[entry].extension[witness].valueReference.display = "Rita Reader, RN"
