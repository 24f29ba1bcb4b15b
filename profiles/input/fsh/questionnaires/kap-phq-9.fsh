// Codes: clinical basis 3.1 (S59 to S62). The order of the items is not the order of the codes.
Instance: KapPhq9
InstanceOf: Questionnaire
Usage: #definition
Title: "PHQ-9"
Description: "Patient Health Questionnaire with nine items and the question on difficulty. The total exists only when all nine are answered; item 9 at 1 or more opens the C-SSRS screener."
* insert FormMetadata(kap-phq-9, KapPhq9, [["PHQ-9"]], 1.0.0)
* description = "Patient Health Questionnaire with nine items and the question on difficulty."
* copyright = "Copyright Pfizer Inc. All rights reserved. No permission required to reproduce, translate, display or distribute. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues."
* code = $LNC#44249-1 "PHQ-9 quick depression assessment panel [Reported.PHQ]"
* insert Heading(introduction, [["Over the last 2 weeks, how often have you been bothered by any of the following problems?"]])
* insert Question(44250-9, choice, true, [["Little interest or pleasure in doing things"]])
* insert QuestionCode($LNC#44250-9)
* insert Phq9Answers
* insert Question(44255-8, choice, true, [["Feeling down, depressed, or hopeless"]])
* insert QuestionCode($LNC#44255-8)
* insert Phq9Answers
* insert Question(44259-0, choice, true, [["Trouble falling or staying asleep, or sleeping too much"]])
* insert QuestionCode($LNC#44259-0)
* insert Phq9Answers
* insert Question(44254-1, choice, true, [["Feeling tired or having little energy"]])
* insert QuestionCode($LNC#44254-1)
* insert Phq9Answers
* insert Question(44251-7, choice, true, [["Poor appetite or overeating"]])
* insert QuestionCode($LNC#44251-7)
* insert Phq9Answers
* insert Question(44258-2, choice, true, [["Feeling bad about yourself - or that you are a failure or have let yourself or your family down"]])
* insert QuestionCode($LNC#44258-2)
* insert Phq9Answers
* insert Question(44252-5, choice, true, [["Trouble concentrating on things, such as reading the newspaper or watching television"]])
* insert QuestionCode($LNC#44252-5)
* insert Phq9Answers
* insert Question(44253-3, choice, true, [["Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual"]])
* insert QuestionCode($LNC#44253-3)
* insert Phq9Answers
* insert Question(44260-8, choice, true, [["Thoughts that you would be better off dead, or of hurting yourself in some way"]])
* insert QuestionCode($LNC#44260-8)
* insert Phq9Answers
* insert ComputedTotal(44261-6, [["Total (0 to 27)"]], [["iif(%resource.item.answer.value.where(code = 'LA6568-5' or code = 'LA6569-3' or code = 'LA6570-1' or code = 'LA6571-9').count() = 9, %resource.item.answer.value.where(code = 'LA6569-3').count() + 2 * %resource.item.answer.value.where(code = 'LA6570-1').count() + 3 * %resource.item.answer.value.where(code = 'LA6571-9').count(), {})"]])
* insert QuestionCode($LNC#44261-6)
* insert Question(69722-7, choice, false, [["If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?"]])
* insert QuestionCode($LNC#69722-7)
* insert Answer($LNC#LA6572-7 "Not difficult at all")
* insert Answer($LNC#LA6573-5 "Somewhat difficult")
* insert Answer($LNC#LA6575-0 "Very difficult")
* insert Answer($LNC#LA6574-3 "Extremely difficult")
