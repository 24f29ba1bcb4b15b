// clinical basis 5, "Record result": prescribed on date, pharmacy, external id.
Extension: KapIssuedExtension
Id: kap-issued
Title: "How a draft was issued"
Description: "What became of an attested draft outside of the pathway: signed in the EHR, at a certified vendor, on paper or by phone. Stated after the attestation and not part of it."
* insert KapPublication
* insert OnElement(MedicationRequest)
* insert Part(how, 1..1, code, [["ehr, vendor, paper, phone or fax"]])
* insert Part(at, 1..1, dateTime, [["When it was issued"]])
* insert Part(by, 1..1, Reference, [["Who issued it, or matched the EHR's order to the draft"]])
* insert Part(order, 0..1, Reference, [["The order that the EHR has signed"]])
* insert Part(pharmacy, 0..1, string, [["Pharmacy"]])
* insert Part(external-id, 0..1, string, [["Number of the prescription at the vendor or the pharmacy"]])
* insert Part(confirmed, 0..*, string, [["What the order that was signed says otherwise than the draft, each confirmed by who matched it"]])
