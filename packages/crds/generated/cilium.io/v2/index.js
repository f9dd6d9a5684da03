// Written by `npx projen generate`.
'use strict';
module.exports = require('../../../src/define-kinds').defineKinds('cilium.io/v2', 'CiliumNetworkPolicy', 'CiliumBGPAdvertisement CiliumBGPClusterConfig CiliumBGPNodeConfigOverride CiliumBGPPeerConfig CiliumCIDRGroup CiliumClusterwideNetworkPolicy CiliumEgressGatewayPolicy CiliumLoadBalancerIPPool');
