// in one file: to load the CDK takes longer than all of these
import './network-tests';
import './cluster-tests';
import './identities-tests';
import './data-tests';
import './everywhere-tests';
