Instance: kap-stock-1-in-millilitres
InstanceOf: KapStockEntry
Usage: #example
Title: "Counterexample: stock counted in mL"
Description: "Breaks one rule on purpose: an amount in mL. Everything else is as in kap-stock-entry-wasted."
* insert KapStockEntryWastedRules
* extension[entry].extension[amount].valueQuantity = 4.6 'mL'
* extension[entry].extension[witness].valueReference.display = "Rita Reader, RN"
