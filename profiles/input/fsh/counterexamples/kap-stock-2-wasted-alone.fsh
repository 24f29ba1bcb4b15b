Instance: kap-stock-2-wasted-alone
InstanceOf: KapStockEntry
Usage: #example
Title: "Counterexample: wasted without a witness"
Description: "Breaks one rule on purpose: nobody saw the waste. Everything else is as in kap-stock-entry-wasted."
* insert KapStockEntryWastedRules
