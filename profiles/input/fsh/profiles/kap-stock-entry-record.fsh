Profile: KapStockEntry
Parent: Basic
Id: kap-stock-entry-record
Title: "Entry of practice stock"
Description: "The ledger of practice stock by lot: received, given, wasted with a witness, returned, lost, destroyed, counted. Entries are added, never changed. US Core has no profile for Basic."
* insert KapPublication
* obeys kap-stock-1 and kap-stock-2
* extension contains KapStockEntryExtension named entry 0..1 MS
* identifier 1..* MS
* code = $KapRecord#stock-entry
* created 1..1 MS
* author 1..1 MS
