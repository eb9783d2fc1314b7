// Every browser test in one run, on one site.
import "./officer.test.mjs";
import "./find.test.mjs";
import "./case.test.mjs";
import "./share.test.mjs";
import "./offline.test.mjs";
import "./ledger.test.mjs";
import "./figures.test.mjs";
import "./trainer.test.mjs";
import "./exam.test.mjs";
import "./documents.test.mjs";
import "./keeper.test.mjs";
import "./lighthouse.test.mjs";
