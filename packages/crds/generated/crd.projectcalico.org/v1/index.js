// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('crd.projectcalico.org/v1', 'NetworkPolicy NetworkSet StagedKubernetesNetworkPolicy StagedNetworkPolicy', 'BGPConfiguration BGPFilter BGPPeer BlockAffinity CalicoNodeStatus ClusterInformation FelixConfiguration GlobalNetworkPolicy GlobalNetworkSet HostEndpoint IPAMBlock IPAMConfig IPAMHandle IPPool IPReservation KubeControllersConfiguration StagedGlobalNetworkPolicy Tier');
