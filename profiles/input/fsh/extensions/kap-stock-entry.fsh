// clinical basis 5: lot and waste witness of practice stock; two-person count.
Extension: KapStockEntryExtension
Id: kap-stock-entry
Title: "Entry of practice stock"
Description: "One thing that happened to an amount of ketamine of one lot of practice stock."
* insert KapPublication
* insert OnElement(Basic)
* insert Part(event, 1..1, code, [["kap-dispense code"]])
* insert Part(lot, 1..1, string, [["Lot number"]])
* insert Part(amount, 1..1, Quantity, [["Amount, mg"]])
* insert Part(at, 1..1, instant, [["When"]])
* insert Part(witness, 0..1, Reference, [["Second person who saw it"]])
* insert Part(administration, 0..1, Reference, [["The dose that it was given or wasted in"]])
* insert Part(note, 0..1, string, [["What happened"]])
